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
 * @return array { edition_url: string, '' for what ships with the plugin; theme: string; script: bool; old_urls: string[], addresses of 0.1 }.
 */
function settings() {
	return array_merge(
		array(
			'edition_url' => '',
			'theme'       => '',
			'script'      => true,
			'old_urls'    => array(),
		),
		(array) get_option( SETTINGS, array() )
	);
}

/**
 * The address and choices as they may be kept.
 *
 * @param mixed $given What the form sent.
 * @return array
 */
function clean_settings( $given ) {
	$given = is_array( $given ) ? $given : array();
	$theme = isset( $given['theme'] ) ? (string) $given['theme'] : '';
	return array(
		'edition_url' => clean_url( isset( $given['edition_url'] ) ? (string) $given['edition_url'] : '' ),
		'theme'       => in_array( $theme, theme_names(), true ) ? $theme : '',
		'script'      => ! empty( $given['script'] ),
	);
}

/**
 * An address as it may be kept: https, or of this very site. On the way, others could change what is sent without it.
 *
 * @param string $given What the form sent.
 * @return string The address, or the one known before.
 */
function clean_url( $given ) {
	$url = esc_url_raw( trim( $given ), array( 'https', 'http' ) );
	$own = wp_parse_url( $url, PHP_URL_HOST ) === wp_parse_url( home_url(), PHP_URL_HOST );
	if ( '' === $url || $own || 'https' === wp_parse_url( $url, PHP_URL_SCHEME ) ) {
		return $url;
	}
	if ( function_exists( 'add_settings_error' ) ) {
		/* translators: %s: an address. */
		add_settings_error( SETTINGS, 'edition_url', sprintf( __( 'This address was not taken over, since it does not begin with https://: %s', 'cssr' ), $url ) );
	}
	return settings()['edition_url'];
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
