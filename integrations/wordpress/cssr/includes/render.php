<?php
/**
 * The block and the shortcode.
 *
 * @package cssr
 */

namespace Cssr;

use Cssr\Content\Placement;
use Cssr\Content\StaticHtml;
use Cssr\Content\StaticTags;

defined( 'ABSPATH' ) || exit;

add_action( 'init', __NAMESPACE__ . '\register_block', 11 );
add_shortcode( 'cssr', __NAMESPACE__ . '\shortcode' );

/** Tells WordPress of the block. */
function register_block() {
	register_block_type( DIR . '/block', array( 'render_callback' => __NAMESPACE__ . '\block' ) );
}

/**
 * The HTML of the block.
 *
 * @param array $attributes Its settings.
 * @return string
 */
function block( $attributes ) {
	return html( (array) $attributes, static fn( array $own ) => get_block_wrapper_attributes( $own ) );
}

/**
 * The HTML of [cssr element="mission-card" item="amman-2022-11" language="ar" theme="ocha" heading-level="3"].
 *
 * @param array|string $attributes What the editor wrote; '' if there is nothing.
 * @return string
 */
function shortcode( $attributes ) {
	return html( (array) $attributes, __NAMESPACE__ . '\tag_attributes', __NAMESPACE__ . '\without_paragraphs' );
}

/**
 * Keeps paragraphs out that are not of the content: page builders have wpautop() look through what shortcodes gave, and it would put empty
 * ones where words stand beside a list. It knows the names of tags in small letters; to browsers, they are the same.
 *
 * @param string $html Static HTML, in which "<" is only where a tag begins.
 * @return string
 */
function without_paragraphs( $html ) {
	$capital = preg_replace_callback( '/<\/?[a-z0-9]+/', static fn( $tag ) => strtoupper( $tag[0] ), $html );
	return null === $capital ? $html : $capital;
}

/**
 * The HTML of one piece of content.
 *
 * @param array    $given      What the editor chose.
 * @param callable $attributes Writes the attributes of a tag, escaped.
 * @param callable $inner      What is still to be done with the HTML within it.
 * @return string Nothing, where there is nothing to show: what is amiss is said to those who can put it right only.
 */
function html( array $given, $attributes, $inner = 'strval' ) {
	$place = new Placement( with_theme( $given ), theme_names() );

	list( $found, $piece ) = need_content( $place );
	if ( ! $piece ) {
		return missing( $place, null !== $found );
	}
	$html = sprintf(
		'%s%s<div %s>%s</div>',
		wider( $found['wider'] ),
		preview_style( $place->theme ),
		call_user_func( $attributes, array( 'class' => 'cssr' ) + $place->attributes( $found, $piece ) ),
		call_user_func( $inner, wp_kses( $place->html( $piece ), allowed_html(), StaticHtml::SCHEMES ) )
	);
	// WordPress and page builders go on to look for shortcodes in what blocks and shortcodes have given, in words as well as in tags.
	return StaticHtml::without_brackets( $html );
}

/**
 * Attributes of a tag.
 *
 * @param string[] $attributes Values by name.
 * @return string
 */
function tag_attributes( array $attributes ) {
	$html = array();
	foreach ( $attributes as $name => $value ) {
		$html[] = $name . '="' . esc_attr( $value ) . '"';
	}
	return implode( ' ', $html );
}

/**
 * The tags of the static HTML, as wp_kses() wants them.
 *
 * @return array
 */
function allowed_html() {
	$allowed = array();
	foreach ( array_keys( StaticTags::TAGS ) as $tag ) {
		$allowed[ $tag ] = array_fill_keys( StaticHtml::attributes_of( $tag ), true );
	}
	return $allowed;
}

/**
 * What editors see where there is nothing to show.
 *
 * @param Placement $place    What was chosen.
 * @param bool      $is_known Whether the edition has it.
 * @return string
 */
function missing( Placement $place, $is_known ) {
	$name = trim( "$place->element / $place->item", ' /' );
	if ( '' === $place->element ) {
		$text = __( 'CSSR: no content is chosen yet.', 'cssr' );
	} elseif ( $is_known ) {
		/* translators: %s: names, such as mission-card / amman-2022-11. */
		$text = sprintf( __( 'CSSR: %s could not be fetched yet. Visitors see nothing here until it is there.', 'cssr' ), $name );
	} else {
		/* translators: %s: names, such as mission-card / amman-2022-11. */
		$text = sprintf( __( 'CSSR: there is no content with the name %s. Visitors see nothing here.', 'cssr' ), $name );
	}
	return note_for_editors( $text );
}

/**
 * A line for those who can put something right.
 *
 * @param string $text What is amiss.
 * @return string HTML; nothing for visitors.
 */
function note_for_editors( $text ) {
	return current_user_can( 'edit_posts' ) ? StaticHtml::without_brackets( '<p><strong>' . esc_html( $text ) . '</strong></p>' ) : '';
}

/**
 * What editors see where there is more than was asked for.
 *
 * @param string[] $names The attributes that ask for less.
 * @return string
 */
function wider( array $names ) {
	/* translators: %s: names of attributes, such as types, activity. */
	return $names ? note_for_editors( sprintf( __( 'CSSR: the edition has nothing that is narrowed like this: %s. Visitors see all of the content.', 'cssr' ), implode( ', ', $names ) ) ) : '';
}

/**
 * The style sheet of a theme, for the preview in the editor, where none can be asked for.
 *
 * @param string $theme Its name, or ''.
 * @return string
 */
function preview_style( $theme ) {
	global $wp;
	$route = in_preview() && isset( $wp->query_vars['rest_route'] ) ? $wp->query_vars['rest_route'] : '';
	if ( '' === $theme || 0 !== strpos( $route, '/wp/v2/block-renderer/' ) ) {
		return '';
	}
	// phpcs:ignore WordPress.WP.EnqueuedResources.NonEnqueuedStylesheet -- the answer to a request of the editor has no head.
	return '<link rel="stylesheet" href="' . esc_url( theme_url( $theme ) ) . '">';
}
