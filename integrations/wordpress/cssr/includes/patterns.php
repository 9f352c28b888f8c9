<?php
/**
 * Patterns: pages to begin with, made of blocks with content.
 *
 * @package cssr
 */

namespace Cssr;

defined( 'ABSPATH' ) || exit;

// Only where somebody edits: visitors do not wait for the index.
add_action( 'admin_init', __NAMESPACE__ . '\register_patterns' );
add_action( 'rest_api_init', __NAMESPACE__ . '\register_patterns' );

/** Tells WordPress of the patterns, once. */
function register_patterns() {
	$registry = \WP_Block_Patterns_Registry::get_instance();
	if ( $registry->is_registered( 'cssr/report-page' ) ) {
		return;
	}
	register_block_pattern_category( 'cssr', array( 'label' => __( 'CSSR content', 'cssr' ) ) );
	foreach ( patterns() as $name => $pattern ) {
		register_block_pattern(
			"cssr/$name",
			$pattern + array(
				'categories'    => array( 'cssr' ),
				'keywords'      => array( 'CSSR', __( 'Syria', 'cssr' ), __( 'civil society', 'cssr' ) ),
				'viewportWidth' => 900,
			)
		);
	}
}

/**
 * The patterns.
 *
 * @return array[] { title, description, content } by name.
 */
function patterns() {
	$report = newest( 'report' );
	return array(
		'report-page'   => array(
			'title'       => __( 'CSSR: page of a report', 'cssr' ),
			'description' => __( 'The mission, its report, what was raised in it, and whom to contact; readers can choose the language.', 'cssr' ),
			'content'     => blocks(
				content_block( 'language-switch' ),
				content_block( 'mission-card', $report ),
				heading_block( __( 'Report', 'cssr' ) ),
				content_block( 'report', $report ),
				heading_block( __( 'What was raised', 'cssr' ) ),
				content_block( 'recommendation-list', '' === $report ? '' : "activity=$report" ),
				content_block( 'contact' )
			),
		),
		'missions-page' => array(
			'title'       => __( 'CSSR: page of all missions', 'cssr' ),
			'description' => __( 'Key figures, the list of missions and meetings, the working groups and the partners; readers can choose the language.', 'cssr' ),
			'content'     => blocks(
				content_block( 'language-switch' ),
				content_block( 'key-figures' ),
				heading_block( __( 'Missions and meetings', 'cssr' ) ),
				content_block( 'mission-list' ),
				content_block( 'working-groups' ),
				content_block( 'partners' )
			),
		),
		'disclaimer'    => array(
			'title'       => __( 'CSSR: disclaimer as a paragraph', 'cssr' ),
			'description' => __( 'The disclaimer in the look of your own text, always as it stands now.', 'cssr' ),
			'content'     => blocks( bound_paragraph( array( 'kind' => 'disclaimer' ) ) ),
		),
	);
}

/**
 * The item of an element whose content is the newest.
 *
 * @param string $element The element.
 * @return string Its name; '' if there is none.
 */
function newest( $element ) {
	$dates = array();
	foreach ( content()->index()->choices( 'en' ) as $one ) {
		foreach ( $one['name'] === $element ? $one['items'] : array() as $item ) {
			if ( array( 'item' ) === array_keys( $item['attributes'] ) ) {
				$choice = content()->index()->choice( $element, 'item.' . $item['attributes']['item'] );

				$dates[ $item['attributes']['item'] ] = isset( $choice['asOf'] ) ? $choice['asOf'] : '';
			}
		}
	}
	arsort( $dates );
	return (string) key( $dates );
}

/**
 * Blocks one below the other.
 *
 * @param string ...$blocks The blocks.
 * @return string
 */
function blocks( ...$blocks ) {
	return implode( "\n\n", $blocks );
}

/**
 * A block with content.
 *
 * @param string $element What it shows.
 * @param string $item    Which of them.
 * @return string
 */
function content_block( $element, $item = '' ) {
	$attributes = array_filter(
		array(
			'element' => $element,
			'item'    => $item,
		)
	);
	return get_comment_delimited_block_content( 'cssr/content', $attributes, '' );
}

/**
 * A heading.
 *
 * @param string $text Its text.
 * @return string
 */
function heading_block( $text ) {
	return get_comment_delimited_block_content( 'core/heading', array(), '<h2 class="wp-block-heading">' . esc_html( $text ) . '</h2>' );
}

/**
 * A paragraph that shows a fact.
 *
 * @param array $args Which.
 * @return string
 */
function bound_paragraph( array $args ) {
	$binding = array(
		'source' => FACT_SOURCE,
		'args'   => $args,
	);
	return get_comment_delimited_block_content( 'core/paragraph', array( 'metadata' => array( 'bindings' => array( 'content' => $binding ) ) ), '<p></p>' );
}
