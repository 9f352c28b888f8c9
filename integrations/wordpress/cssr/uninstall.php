<?php
/**
 * Takes away all that the plugin kept: on every site of a network.
 *
 * @package cssr
 */

defined( 'WP_UNINSTALL_PLUGIN' ) || exit;

/** Cleans up one site. */
function cssr_uninstall_site() {
	foreach ( array( 'cssr_settings', 'cssr_state', 'cssr_snippets', 'cssr_feed' ) as $option ) {
		delete_option( $option );
	}
	delete_transient( 'cssr_refreshing' );
	wp_clear_scheduled_hook( 'cssr_refresh' );
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

if ( is_multisite() ) {
	foreach ( get_sites( array( 'fields' => 'ids', 'number' => 0 ) ) as $cssr_site ) {
		switch_to_blog( $cssr_site );
		cssr_uninstall_site();
		restore_current_blog();
	}
} else {
	cssr_uninstall_site();
}
