<?php
/**
 * From 0.1: that fetched two files, a snippets file and a feed, where there is one edition now.
 *
 * @package cssr
 */

namespace Cssr;

defined( 'ABSPATH' ) || exit;

add_action( 'init', __NAMESPACE__ . '\upgrade', 1 );

/** Takes over the settings of 0.1, once. Its addresses lead to files that are not read any more: they are kept for a notice only. */
function upgrade() {
	$old = get_option( 'cssr_settings' );
	if ( ! is_array( $old ) || ! array_key_exists( 'snippets_url', $old ) ) {
		return;
	}
	$addresses = array_intersect_key( $old, array_flip( array( 'snippets_url', 'feed_url' ) ) );
	forget_old();
	update_option( 'cssr_settings', array( 'old_urls' => array_values( array_filter( $addresses ) ) ) + array_diff_key( $old, $addresses ) );
}

/** Takes away what 0.1 has kept on a site. */
function forget_old() {
	foreach ( array( 'cssr_state', 'cssr_snippets', 'cssr_feed' ) as $option ) {
		delete_option( $option );
	}
	$uploads = wp_upload_dir( null, false );
	$folder  = "{$uploads['basedir']}/cssr";
	foreach ( (array) glob( "$folder/*.feed.json*" ) as $file ) {
		wp_delete_file( $file );
	}
	if ( is_dir( $folder ) ) {
		// phpcs:ignore WordPress.WP.AlternativeFunctions, WordPress.PHP.NoSilencedErrors -- stays, if somebody has put something of their own there.
		@rmdir( $folder );
	}
}

/**
 * What administrators have to do after an upgrade.
 *
 * @return string A sentence of plain text; '' if there is nothing to do.
 */
function upgrade_notice() {
	$old = settings()['old_urls'];
	/* translators: %s: addresses. */
	return $old ? sprintf( __( 'The content now comes as an edition. Enter the address of its edition.json; ask for it where you had these addresses from, which are no longer used: %s. Until you save, pages show the edition that came with the plugin.', 'cssr' ), implode( ' ', $old ) ) : '';
}
