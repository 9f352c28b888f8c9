<?php
/**
 * Single facts of the content, for a sentence of the editor: a figure, a date, a term, the disclaimer.
 *
 * @package cssr
 */

namespace Cssr;

use Cssr\Content\Fields;
use Cssr\Content\Index;
use Cssr\Content\Placement;

defined( 'ABSPATH' ) || exit;

/**
 * The kinds of facts, and where each is found.
 *
 * @return array[] { label; element; attribute, by which one is chosen; more, what else the element is told; read, which gives its text }, by kind.
 */
function fact_kinds() {
	return array(
		'figure'     => array(
			'label'     => __( 'Figure', 'cssr' ),
			'element'   => 'key-figures',
			'attribute' => 'items',
			'more'      => array(),
			// Where sources differ, what each says.
			'read'      => static fn( $view ) => array( 'text' => implode( ' / ', array_unique( array_filter( (array) at( $view, 'figures', 0, 'cells' ), static fn( $cell ) => is_string( $cell ) && '' !== $cell ) ) ) ),
		),
		'date'       => array(
			'label'     => __( 'Date', 'cssr' ),
			'element'   => 'mission-card',
			'attribute' => 'item',
			'more'      => array(),
			// A card begins with its dates.
			'read'      => static fn( $view ) => at( $view, 'facts', 0, 'values', 0 ),
		),
		'term'       => array(
			'label'     => __( 'Term', 'cssr' ),
			'element'   => 'term',
			'attribute' => 'item',
			'more'      => array(),
			'read'      => static fn( $view ) => at( $view, 'name' ),
		),
		'definition' => array(
			'label'     => __( 'Definition', 'cssr' ),
			'element'   => 'term',
			'attribute' => 'item',
			'more'      => array(),
			'read'      => static fn( $view ) => at( $view, 'definition' ),
		),
		'disclaimer' => array(
			'label'     => __( 'Disclaimer', 'cssr' ),
			'element'   => 'disclaimer',
			'attribute' => 'item',
			'more'      => array( 'languages' => 'one' ),
			'read'      => static fn( $view ) => at( $view, 'parts', 0 ),
		),
	);
}

/**
 * What a fact shows, as a placement.
 *
 * @param array $given What the editor chose: kind, item, language.
 * @return Placement|null Null if that is no fact.
 */
function placement_of_fact( array $given ) {
	$kind = Fields::in( fact_kinds(), Fields::text( $given, 'kind' ) );
	$item = Fields::text( $given, 'item' );
	// Without an item, most elements show their first, or all.
	if ( ! $kind || ! preg_match( '' === $item && $kind['more'] ? '/^$/D' : '/^[A-Za-z0-9_.-]+$/D', $item ) ) {
		return null;
	}
	return new Placement(
		array(
			'element'          => $kind['element'],
			$kind['attribute'] => $item,
			'language'         => Fields::text( $given, 'language' ),
		) + $kind['more'],
		array()
	);
}

/**
 * A fact, as the edition in use has it.
 *
 * @param array $given What the editor chose: kind, item, language.
 * @param int   $post  The text in which it stands, where it is known.
 * @return array|null { text, lang, dir, as_of }, of plain text; null if there is none.
 */
function fact( array $given, $post = 0 ) {
	$place = placement_of_fact( $given );
	if ( ! $place ) {
		return null;
	}
	keep_fresh();
	list( $found, $piece ) = fetched_for_editors( static fn() => content()->shown( $place, page_language( $post ) ) );
	// Never all the figures in place of one that is gone.
	$file = $piece && ! $found['wider'] ? json_decode( Fields::text( $piece, 'view' ), true ) : null;
	$view = Fields::in( $file, 'view' );
	$said = $view ? call_user_func( fact_kinds()[ $given['kind'] ]['read'], $view ) : null;
	$said = is_array( $said ) ? $said + $view : array();
	if ( '' === Fields::text( $said, 'text' ) ) {
		return null;
	}
	$as_of = Fields::text( at( $view, 'columns', 0 ), 'asOf' );
	return array(
		'text'  => $said['text'],
		'lang'  => Fields::text( $said, 'lang' ),
		'dir'   => Index::direction( Fields::text( $said, 'lang' ) ),
		'as_of' => '' === $as_of ? Fields::text( $file, 'editionLabel' ) : $as_of,
	);
}

/**
 * Something within arrays.
 *
 * @param mixed      $value   The outermost.
 * @param string|int ...$keys The way.
 * @return mixed Null if there is nothing.
 */
function at( $value, ...$keys ) {
	foreach ( $keys as $key ) {
		$value = Fields::in( $value, $key );
	}
	return $value;
}
