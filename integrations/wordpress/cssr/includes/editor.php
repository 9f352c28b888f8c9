<?php
/**
 * The block in the editor: which content can be chosen.
 *
 * @package cssr
 */

namespace Cssr;

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
	$content = content();
	$themes  = array();
	foreach ( themes() as $name => $label ) {
		$themes[] = array(
			'value' => $name,
			'label' => $label,
		);
	}
	$choices = array(
		'elements' => $content ? $content->choices( get_user_locale() ) : array(),
		'themes'   => $themes,
	);
	// The editor's own sheet is stronger than one that lets every rule of a page win: within a text, the sheet counts for as much as a class.
	wp_add_inline_style( 'cssr-static', '.editor-styles-wrapper{' . shipped( 'static.css' ) . '}' );
	wp_add_inline_script( 'cssr-editor', 'window.cssrChoices = ' . wp_json_encode( $choices, JSON_HEX_TAG | JSON_HEX_AMP ) . ';', 'before' );
}
