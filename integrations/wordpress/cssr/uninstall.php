<?php
/**
 * Takes away all that the plugin kept: on every site of a network.
 *
 * @package cssr
 */

defined( 'WP_UNINSTALL_PLUGIN' ) || exit;

require_once __DIR__ . '/includes/upgrade.php';

/** Cleans up one site. */
function cssr_uninstall_site() {
	global $wpdb;
	// phpcs:ignore WordPress.DB.DirectDatabaseQuery -- WordPress has no list of options.
	foreach ( $wpdb->get_col( "SELECT option_name FROM $wpdb->options WHERE option_name LIKE 'cssr\_%'" ) as $option ) {
		delete_option( $option );
	}
	foreach ( array( 'cssr_refreshing', 'cssr_pause' ) as $transient ) {
		delete_transient( $transient );
	}
	wp_clear_scheduled_hook( 'cssr_refresh' );
	Cssr\forget_old();
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
