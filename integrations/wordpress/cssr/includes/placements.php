<?php
/**
 * What a text has of the plugin: blocks, shortcodes, pasted blocks, and sentences with facts.
 *
 * @package cssr
 */

namespace Cssr;

use Cssr\Content\Pasted;
use Cssr\Content\Placement;

defined( 'ABSPATH' ) || exit;

/**
 * The blocks of a text, those within others too.
 *
 * @param string $text The text.
 * @return \Generator As parse_blocks() gives them.
 */
function blocks_in( $text ) {
	$blocks = has_blocks( $text ) ? parse_blocks( $text ) : array();
	while ( $blocks ) {
		$block  = array_shift( $blocks );
		$blocks = array_merge( $block['innerBlocks'], $blocks );
		yield $block;
	}
}

/**
 * The blocks, shortcodes and pasted blocks in a text.
 *
 * @param string $text The text.
 * @return Placement[]
 */
function placements_in( $text ) {
	$given = array();
	foreach ( blocks_in( $text ) as $block ) {
		if ( 'cssr/content' === $block['blockName'] ) {
			$given[] = $block['attrs'];
		}
	}
	preg_match_all( '/' . get_shortcode_regex( array( 'cssr' ) ) . '/', $text, $shortcodes );
	$given = array_merge( $given, array_map( 'shortcode_parse_atts', $shortcodes[3] ), iterator_to_array( Pasted::blocks( $text ), false ) );
	return array_map( static fn( $one ) => new Placement( with_theme( (array) $one ), theme_names() ), $given );
}

/**
 * What an editor chose, with the theme of the settings where none was named.
 *
 * @param array $given What was chosen.
 * @return array
 */
function with_theme( array $given ) {
	if ( ! isset( $given['theme'] ) || 'default' === $given['theme'] ) {
		$given['theme'] = settings()['theme'];
	}
	return $given;
}

/**
 * The facts to which blocks of a text are bound.
 *
 * @param string $text The text.
 * @return array[] What each says.
 */
function facts_in( $text ) {
	$args = array();
	foreach ( blocks_in( $text ) as $block ) {
		$args[] = bound_args( $block );
	}
	return array_filter( $args, 'is_array' );
}
