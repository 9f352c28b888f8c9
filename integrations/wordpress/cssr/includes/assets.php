<?php
/**
 * What pages load: only those with content of the CSSR, and only from this site.
 *
 * @package cssr
 */

namespace Cssr;

use Cssr\Content\Pasted;

defined( 'ABSPATH' ) || exit;

add_action( 'init', __NAMESPACE__ . '\register_assets' );
add_action( 'wp_enqueue_scripts', __NAMESPACE__ . '\foresee_assets' );
add_action( 'wp_head', __NAMESPACE__ . '\link_feed', 9 );
add_action( 'wp_footer', __NAMESPACE__ . '\link_feed', 1 );
add_filter( 'script_loader_tag', __NAMESPACE__ . '\script_tag', 10, 2 );
// After the shortcodes: blocks that were pasted as plain HTML need the script as well, and are to show content of this site only.
foreach ( array( 'the_content', 'the_excerpt', 'widget_text', 'widget_text_content', 'widget_block_content', 'widget_custom_html_content' ) as $cssr_filter ) {
	add_filter( $cssr_filter, __NAMESPACE__ . '\on_html', 99 );
}

/** Tells WordPress of the files. The small sheets of themes are written into the page by WordPress, which saves requests. */
function register_assets() {
	wp_register_script( 'cssr', plugins_url( 'assets/cssr.js', FILE ), array(), build()['script'], true );
	wp_register_style( 'cssr-static', plugins_url( 'assets/static.css', FILE ), array(), build()['style'] );
	wp_style_add_data( 'cssr-static', 'path', DIR . '/assets/static.css' );
	foreach ( theme_names() as $theme ) {
		wp_register_style( "cssr-theme-$theme", theme_url( $theme ), array( 'cssr-static' ), build()['style'] );
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
 * Whether the page has content; and notes that it has.
 *
 * @param bool $yes Whether to note it.
 * @return bool
 */
function on_page( $yes = false ) {
	static $on_page = false;
	$on_page        = $on_page || $yes;
	return $on_page;
}

/**
 * Asks for what content needs.
 *
 * @param string $theme The name of its theme, or ''.
 */
function need_assets( $theme ) {
	if ( is_feed() || is_admin() || in_preview() ) {
		return;
	}
	if ( ! on_page() && addresses() ) {
		add_action( 'shutdown', __NAMESPACE__ . '\refresh_late', 99 );
	}
	on_page( true );
	wp_enqueue_style( 'cssr-static' );
	if ( '' !== $theme ) {
		wp_enqueue_style( "cssr-theme-$theme" );
	}
	if ( settings()['script'] && '' !== feed_url() ) {
		wp_enqueue_script( 'cssr' );
	}
}

/**
 * Whether a block is rendered for the preview in the editor.
 *
 * @return bool
 */
function in_preview() {
	return defined( 'REST_REQUEST' ) && REST_REQUEST;
}

/** Themes of the old kind write the head before the content: looks into the page, so that styles and feed still come into the head. */
function foresee_assets() {
	$post = is_singular() ? get_post() : null;
	if ( $post && ( has_shortcode( $post->post_content, 'cssr' ) || has_block( 'cssr/content', $post ) || Pasted::is_in( $post->post_content ) ) ) {
		need_assets( settings()['theme'] );
	}
}

/** Tells the elements where the feed is: once, in the head where that is still to come. */
function link_feed() {
	static $done = false;
	if ( ! $done && on_page() && wp_script_is( 'cssr', 'enqueued' ) ) {
		$done = true;
		printf( '<link rel="alternate" type="application/vnd.cssr.feed+json" href="%s">' . "\n", esc_url( feed_url() ) );
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
	return 'cssr' === $handle ? str_replace( ' src=', ' defer nowprocket data-no-optimize="1" data-cfasync="false" src=', $tag ) : $tag;
}

/**
 * Notices blocks that were pasted as plain HTML, and takes the addresses of other servers out of them: whoever may write a text may not
 * put the content of a stranger into this site, which the script would fetch for every visitor.
 *
 * @param string $html The content.
 * @return string
 */
function on_html( $html ) {
	if ( ! on_page() && Pasted::is_in( (string) $html ) ) {
		need_assets( settings()['theme'] );
	}
	return Pasted::without_sources( (string) $html );
}
