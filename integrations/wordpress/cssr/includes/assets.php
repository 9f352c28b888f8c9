<?php
/**
 * What pages load: only those with content of the CSSR, and only from this site.
 *
 * @package cssr
 */

namespace Cssr;

use Cssr\Content\Pasted;
use Cssr\Content\Placement;

defined( 'ABSPATH' ) || exit;

add_action( 'init', __NAMESPACE__ . '\register_assets' );
add_action( 'wp_enqueue_scripts', __NAMESPACE__ . '\foresee_assets' );
add_filter( 'script_loader_tag', __NAMESPACE__ . '\script_tag', 10, 2 );
// After the shortcodes: blocks that were pasted as plain HTML need the script as well, and are to show content of this site only.
foreach ( array( 'the_content', 'the_excerpt', 'widget_text', 'widget_text_content', 'widget_block_content', 'widget_custom_html_content' ) as $cssr_filter ) {
	add_filter( $cssr_filter, __NAMESPACE__ . '\on_html', 99 );
}

/** Tells WordPress of the files. The small sheets of themes are written into the page by WordPress, which saves requests. */
function register_assets() {
	foreach ( build()['scripts'] as $handle => $script ) {
		wp_register_script( $handle, plugins_url( "assets/{$script['file']}", FILE ), $script['needs'], substr( md5( $script['integrity'] ), 0, 12 ), true );
	}
	wp_register_style( 'cssr-static', plugins_url( 'assets/static.css', FILE ), array(), build()['version'] );
	wp_style_add_data( 'cssr-static', 'path', DIR . '/assets/static.css' );
	foreach ( theme_names() as $theme ) {
		wp_register_style( "cssr-theme-$theme", theme_url( $theme ), array( 'cssr-static' ), build()['version'] );
		wp_style_add_data( "cssr-theme-$theme", 'path', DIR . "/assets/themes/$theme.css" );
	}
}

/**
 * The address of a theme.
 *
 * @param string $theme Its name, one of themes().
 * @return string
 */
function theme_url( $theme ) {
	return plugins_url( "assets/themes/$theme.css", FILE );
}

/**
 * Asks for what content needs.
 *
 * @param string $theme   The name of its theme, or ''.
 * @param string $element The name of the element, or '' if it is not known yet.
 */
function need_assets( $theme, $element = '' ) {
	if ( is_feed() || is_admin() || in_preview() ) {
		return;
	}
	if ( '' !== settings()['edition_url'] && ! has_action( 'shutdown', __NAMESPACE__ . '\refresh_late' ) ) {
		add_action( 'shutdown', __NAMESPACE__ . '\refresh_late', 99 );
	}
	wp_enqueue_style( 'cssr-static' );
	if ( '' !== $theme ) {
		wp_enqueue_style( "cssr-theme-$theme" );
	}
	if ( settings()['script'] && '' !== $element ) {
		wp_enqueue_script( script_of( $element ) );
	}
}

/**
 * The script of an element.
 *
 * @param string $element Its name, without "cssr-".
 * @return string A handle.
 */
function script_of( $element ) {
	return "cssr-$element";
}

/**
 * The scripts of the library that the page loads.
 *
 * @return string[] Handles.
 */
function scripts_on_page() {
	return array_filter( array_keys( build()['scripts'] ), 'wp_script_is' );
}

/**
 * Whether a block is rendered for the preview in the editor.
 *
 * @return bool
 */
function in_preview() {
	return defined( 'REST_REQUEST' ) && REST_REQUEST;
}

/** Themes of the old kind write the head before the content: looks into the page, so that styles still come into the head. */
function foresee_assets() {
	$post = is_singular() ? get_post() : null;
	if ( $post && ( has_shortcode( $post->post_content, 'cssr' ) || has_block( 'cssr/content', $post ) || Pasted::blocks( $post->post_content )->valid() ) ) {
		need_assets( settings()['theme'] );
	}
}

/**
 * The script waits for nothing and nothing waits for it; and plugins that delay or combine scripts are to leave it alone.
 *
 * @param string $tag    The HTML.
 * @param string $handle Which script.
 * @return string
 */
function script_tag( $tag, $handle ) {
	return isset( build()['scripts'][ $handle ] ) ? str_replace( ' src=', ' defer nowprocket data-no-optimize="1" data-cfasync="false" src=', $tag ) : $tag;
}

/**
 * Gives blocks that were pasted as plain HTML their script and words, and takes the addresses of other servers out of them: whoever may write a
 * text may not put the content of a stranger into this site, which the script would fetch for every visitor.
 *
 * @param string $html The content.
 * @return string
 */
function on_html( $html ) {
	foreach ( Pasted::blocks( (string) $html ) as $given ) {
		if ( ! wp_style_is( 'cssr-static' ) ) {
			need_assets( settings()['theme'] );
		}
		need_content( new Placement( $given, theme_names() ) );
	}
	return Pasted::without_sources( (string) $html );
}
