<?php
/**
 * The block in the editor: which content can be chosen.
 *
 * @package cssr
 */

namespace Cssr;

use Cssr\Content\Placement;

defined( 'ABSPATH' ) || exit;

add_action( 'init', __NAMESPACE__ . '\register_editor_script' );
add_action( 'enqueue_block_editor_assets', __NAMESPACE__ . '\pass_choices' );

/** Tells WordPress of the script and its translations. */
function register_editor_script() {
	wp_register_script(
		'cssr-editor',
		plugins_url( 'block/editor.js', FILE ),
		array( 'wp-blocks', 'wp-block-editor', 'wp-components', 'wp-element', 'wp-i18n', 'wp-server-side-render' ),
		build()['version'],
		true
	);
	wp_set_script_translations( 'cssr-editor', 'cssr', DIR . '/languages' );
}

/** Gives the script the names of elements, items and themes, in the language of the person who edits. */
function pass_choices() {
	$themes = array();
	foreach ( themes() as $name => $label ) {
		$themes[] = array(
			'value' => $name,
			'label' => $label,
		);
	}
	$choices = array(
		'elements' => choices(),
		'themes'   => $themes,
	);
	// The editor's own sheet is stronger than one that lets every rule of a page win: within a text, the sheet counts for as much as a class.
	// phpcs:ignore WordPress.WP.AlternativeFunctions.file_get_contents_file_get_contents -- a file of the plugin itself.
	wp_add_inline_style( 'cssr-static', '.editor-styles-wrapper{' . file_get_contents( DIR . '/assets/static.css' ) . '}' );
	wp_add_inline_script( 'cssr-editor', 'window.cssrChoices = ' . wp_json_encode( $choices, JSON_HEX_TAG | JSON_HEX_AMP ) . ';', 'before' );
}

/**
 * All that can be chosen, in the language of the person who edits.
 *
 * @return array[] { name, label, items: { key, label, attributes }[] }.
 */
function choices() {
	$language_switch = array(
		'name'  => Placement::LANGUAGE_SWITCH,
		'label' => __( 'Choice of the language', 'cssr' ),
		'items' => array(
			array(
				'key'        => '',
				'label'      => '',
				'attributes' => array(),
			),
		),
	);
	return array_merge( content()->index()->choices( get_user_locale() ), array( $language_switch ) );
}
