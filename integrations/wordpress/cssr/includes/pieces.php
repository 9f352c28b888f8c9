<?php
/**
 * The pieces of the edition that a page shows: found, fetched where somebody edits, and their words for the script.
 *
 * @package cssr
 */

namespace Cssr;

use Cssr\Content\Piece;
use Cssr\Content\Placement;

defined( 'ABSPATH' ) || exit;

add_action( 'save_post', __NAMESPACE__ . '\on_save', 10, 2 );
// Before the scripts of the footer.
add_action( 'wp_footer', __NAMESPACE__ . '\print_views', 19 );

/**
 * What a placement shows; and asks for what it needs on the page.
 *
 * @param Placement $place What was chosen.
 * @return array { what Index::find() gave; the piece }: null and null if there is nothing of that name, null for the piece if it is not there yet.
 */
function need_content( Placement $place ) {
	list( $found, $piece ) = fetched_for_editors( static fn() => content()->shown( $place, page_language() ) );
	if ( $piece ) {
		need_assets( $place );
		if ( Placement::LANGUAGE_SWITCH === $place->element ) {
			has_language_switch( true );
		} else {
			pieces_on_page( $found, $piece );
		}
	}
	return array( $found, $piece );
}

/**
 * Asks for pieces. Who edits waits until they have been fetched; no visitor does.
 *
 * @param callable $ask Asks the content for pieces.
 * @return mixed What it gave.
 */
function fetched_for_editors( callable $ask ) {
	$given = $ask();
	if ( content()->lacks_pieces() && current_user_can( 'edit_posts' ) ) {
		fetch_missing();
		$given = $ask();
	}
	return $given;
}

/**
 * The pieces on the page; and notes one more.
 *
 * @param array|null $found What Index::find() gave.
 * @param array|null $piece The piece.
 * @return array[] { found, piece } by path.
 */
function pieces_on_page( ?array $found = null, ?array $piece = null ) {
	static $pieces = array();
	if ( $found && $piece ) {
		$pieces += array( Piece::path( $found ) => array( $found, $piece ) );
	}
	return $pieces;
}

/** Writes the words of all that the page shows: in the language shown, and in all where readers can choose it. */
function print_views() {
	$pieces = array();
	foreach ( scripts_on_page() ? pieces_on_page() : array() as list( $found, $piece ) ) {
		$pieces[] = $piece;
		foreach ( has_language_switch() ? content()->in_other_languages( $found ) : array() as $other ) {
			$other = fetched_for_editors( static fn() => content()->piece( $other ) );
			// An earlier edition never takes the place of a later one.
			if ( $other && $other['edition'] === $piece['edition'] ) {
				$pieces[] = $other;
			}
		}
	}
	if ( $pieces ) {
		// phpcs:ignore WordPress.Security.EscapeOutput -- JSON without "<", of which browsers run nothing.
		echo '<script type="application/json" class="cssr-content">' . Piece::json( $pieces ) . "</script>\n";
	}
}

/**
 * Whether readers can choose the language on the page; and notes that they can.
 *
 * @param bool $yes Whether to note it.
 * @return bool
 */
function has_language_switch( $yes = false ) {
	static $has = false;
	$has        = $has || $yes;
	return $has;
}

/**
 * Fetches what a text shows when it is saved, before somebody looks at it.
 *
 * @param int      $id   Its number.
 * @param \WP_Post $post The text.
 */
function on_save( $id, $post ) {
	if ( wp_is_post_revision( $id ) || false === strpos( $post->post_content, 'cssr' ) ) {
		return;
	}
	foreach ( placements_in( $post->post_content ) as $place ) {
		need_content( $place );
	}
	foreach ( facts_in( $post->post_content ) as $args ) {
		fact( $args, $id );
	}
}
