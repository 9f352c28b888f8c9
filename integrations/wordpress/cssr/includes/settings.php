<?php
/**
 * What an administrator chose.
 *
 * @package cssr
 */

namespace Cssr;

defined( 'ABSPATH' ) || exit;

const SETTINGS = 'cssr_settings';

/**
 * The settings, all of them.
 *
 * @return array { snippets_url, feed_url: string, '' for what ships with the plugin; theme: string; script: bool }.
 */
function settings() {
	return array_merge(
		array(
			'snippets_url' => '',
			'feed_url'     => '',
			'theme'        => '',
			'script'       => true,
		),
		(array) get_option( SETTINGS, array() )
	);
}

/**
 * The addresses and choices as they may be kept.
 *
 * @param mixed $given What the form sent.
 * @return array
 */
function clean_settings( $given ) {
	$given = is_array( $given ) ? $given : array();
	$theme = isset( $given['theme'] ) ? (string) $given['theme'] : '';
	return array(
		'snippets_url' => clean_url( $given, 'snippets_url' ),
		'feed_url'     => clean_url( $given, 'feed_url' ),
		'theme'        => in_array( $theme, theme_names(), true ) ? $theme : '',
		'script'       => ! empty( $given['script'] ),
	);
}

/**
 * An address as it may be kept: https, or of this very site. On the way, others could change what is sent without it.
 *
 * @param array  $given What the form sent.
 * @param string $key   Which address.
 * @return string The address, or the one known before.
 */
function clean_url( array $given, $key ) {
	$url = isset( $given[ $key ] ) ? esc_url_raw( trim( (string) $given[ $key ] ), array( 'https', 'http' ) ) : '';
	$own = wp_parse_url( $url, PHP_URL_HOST ) === wp_parse_url( home_url(), PHP_URL_HOST );
	if ( '' === $url || $own || 'https' === wp_parse_url( $url, PHP_URL_SCHEME ) ) {
		return $url;
	}
	if ( function_exists( 'add_settings_error' ) ) {
		/* translators: %s: an address. */
		add_settings_error( SETTINGS, $key, sprintf( __( 'This address was not taken over, since it does not begin with https://: %s', 'cssr' ), $url ) );
	}
	return settings()[ $key ];
}

/**
 * The names of the themes there are.
 *
 * @return string[]
 */
function theme_names() {
	static $names = null;
	if ( null === $names ) {
		$names = array_map(
			static fn( $file ) => basename( $file, '.css' ),
			(array) glob( DIR . '/assets/themes/*.css' )
		);
	}
	return $names;
}

/**
 * The themes, as they are called in the language of now.
 *
 * @return string[] Labels by name.
 */
function themes() {
	$labels = array(
		'neutral'       => __( 'Neutral', 'cssr' ),
		'high-contrast' => __( 'High contrast', 'cssr' ),
		'un-ose'        => __( 'United Nations (OSE-Syria)', 'cssr' ),
		'ocha'          => 'OCHA',
		'undp'          => 'UNDP',
		'unicef'        => 'UNICEF',
		'wfp'           => 'WFP',
		'eu'            => __( 'European Union', 'cssr' ),
		'norway'        => __( 'Norway', 'cssr' ),
		'sweden'        => __( 'Sweden', 'cssr' ),
		'switzerland'   => __( 'Switzerland', 'cssr' ),
		'noref'         => 'NOREF',
	);
	$names  = array_combine( theme_names(), theme_names() );
	return array_intersect_key( $labels, $names ) + $names;
}
