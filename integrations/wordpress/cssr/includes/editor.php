<?php
/**
 * The editor: its scripts, and what can be chosen there.
 *
 * @package cssr
 */

namespace Cssr;

use Cssr\Content\Placement;

defined( 'ABSPATH' ) || exit;

add_action( 'init', __NAMESPACE__ . '\register_editor_assets' );
add_action( 'enqueue_block_editor_assets', __NAMESPACE__ . '\pass_choices' );

/** Tells WordPress of the scripts, each with what has to run before. The first brings the translations of all. */
function register_editor_assets() {
	$scripts = array(
		'editor'     => array( 'wp-i18n' ),
		'fold'       => array(),
		'chooser'    => array( 'cssr-editor', 'cssr-fold', 'wp-a11y', 'wp-components', 'wp-element' ),
		'transforms' => array( 'cssr-editor', 'wp-blocks', 'wp-shortcode' ),
		'fact'       => array( 'cssr-editor', 'wp-api-fetch', 'wp-blocks', 'wp-data', 'wp-url' ),
		'fact-panel' => array( 'cssr-chooser', 'cssr-fact', 'wp-block-editor', 'wp-compose', 'wp-hooks' ),
		'block'      => array( 'cssr-chooser', 'cssr-transforms', 'cssr-fact-panel', 'wp-block-editor', 'wp-server-side-render' ),
	);
	foreach ( $scripts as $name => $needs ) {
		wp_register_script( "cssr-$name", plugins_url( "block/$name.js", FILE ), $needs, build()['version'], true );
	}
	wp_set_script_translations( 'cssr-editor', 'cssr', DIR . '/languages' );
	wp_register_style( 'cssr-editor', plugins_url( 'block/editor.css', FILE ), array( 'cssr-static' ), build()['version'] );
}

/** Gives the scripts the names of all that can be chosen, in the language of the person who edits. */
function pass_choices() {
	$choices = array(
		'elements'  => choices(),
		'themes'    => pairs( themes() ),
		'languages' => pairs( build()['languages'] ),
		'facts'     => array_map( static fn( $kind ) => array_intersect_key( $kind, array_flip( array( 'label', 'element', 'attribute' ) ) ), fact_kinds() ),
		'further'   => Placement::FURTHER,
	);
	// The editor's own sheet is stronger than one that lets every rule of a page win: within a text, the sheet counts for as much as a class.
	// phpcs:ignore WordPress.WP.AlternativeFunctions.file_get_contents_file_get_contents -- a file of the plugin itself.
	wp_add_inline_style( 'cssr-static', '.editor-styles-wrapper{' . file_get_contents( DIR . '/assets/static.css' ) . '}' );
	wp_add_inline_script( 'cssr-editor', 'window.cssrChoices = ' . wp_json_encode( $choices, JSON_HEX_TAG | JSON_HEX_AMP ) . ';', 'before' );
}

/**
 * Names as a list of the editor takes them.
 *
 * @param string[] $labels Labels by name.
 * @return array[] { value, label }.
 */
function pairs( array $labels ) {
	$pairs = array();
	foreach ( $labels as $value => $label ) {
		$pairs[] = array(
			'value' => $value,
			'label' => $label,
		);
	}
	return $pairs;
}

/**
 * All that can be chosen, in the language of the person who edits; found also by its names in the others.
 *
 * @return array[] { name, label, items: { key, label, attributes, names }[] }: names has the labels in all languages.
 */
function choices() {
	$index    = content()->index();
	$elements = $index->choices( get_user_locale() );
	foreach ( array_keys( build()['languages'] ) as $language ) {
		foreach ( $index->choices( $language ) as $i => $element ) {
			foreach ( $element['items'] as $j => $item ) {
				$elements[ $i ]['items'][ $j ]['names'][] = $element['label'] . ' ' . $item['label'];
			}
		}
	}
	$elements[] = array(
		'name'  => Placement::LANGUAGE_SWITCH,
		'label' => __( 'Choice of the language', 'cssr' ),
		'items' => array(
			array(
				'key'        => '',
				'label'      => '',
				'attributes' => array(),
				'names'      => array_values( build()['languages'] ),
			),
		),
	);
	return $elements;
}
