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
	foreach ( (array) glob( DIR . '/assets/static/*.css' ) as $sheet ) {
		wp_register_style( sheet_of( basename( $sheet, '.css' ) ), plugins_url( 'assets/static/' . basename( $sheet ), FILE ), array(), build()['version'] );
	}
	foreach ( theme_names() as $theme ) {
		wp_register_style( "cssr-theme-$theme", theme_url( $theme ), array(), build()['version'] );
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
 * @param Placement $place     What was chosen.
 * @param bool      $is_script Whether it is known that there is content, so that the script has something to do.
 */
function need_assets( Placement $place, $is_script = true ) {
	if ( is_feed() || is_admin() || in_preview() ) {
		return;
	}
	keep_fresh();
	need_sheet( $place->element );
	if ( '' !== $place->theme ) {
		wp_enqueue_style( "cssr-theme-$place->theme" );
	}
	if ( $is_script && settings()['script'] ) {
		wp_enqueue_script( script_of( $place->element ) );
	}
}

/**
 * Asks for the sheet of an element's static HTML. A page with one element gets the sheet of that; with several, the one that has all: each
 * begins with what takes back the styles of the page, and would take back those of the one before.
 *
 * @param string $element The name of the element.
 */
function need_sheet( $element ) {
	static $alone = '';
	$sheet        = sheet_of( $element );
	if ( ! wp_style_is( $sheet, 'registered' ) || wp_style_is( 'cssr-static' ) ) {
		return;
	}
	if ( '' === $alone || $alone === $sheet ) {
		$alone = $sheet;
		wp_enqueue_style( $sheet );
	} else {
		wp_dequeue_style( $alone );
		wp_enqueue_style( 'cssr-static' );
	}
}

/**
 * The sheet of an element.
 *
 * @param string $element Its name, without "cssr-".
 * @return string A handle.
 */
function sheet_of( $element ) {
	return "cssr-static-$element";
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
	foreach ( $post ? placements_in( $post->post_content ) : array() as $place ) {
		need_assets( $place, false );
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
		$place = new Placement( with_theme( $given ), theme_names() );
		// Also where this edition has no such content: what was pasted stays.
		need_assets( $place, false );
		need_content( $place );
	}
	return Pasted::without_sources( (string) $html );
}
