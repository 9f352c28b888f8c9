<?php
/**
 * The language of the page, as WordPress and plugins for several languages tell it.
 *
 * @package cssr
 */

namespace Cssr;

defined( 'ABSPATH' ) || exit;

/**
 * The language of the page. Of a text that somebody edits, it is that of the text, not that of the person.
 *
 * @param int $post The number of the text, where it is known.
 * @return string A BCP 47 tag or a locale such as ar_SY.
 */
function page_language( $post = 0 ) {
	$edited = is_admin() || in_preview();
	$told   = $edited ? array( language_of_post( $post ? $post : (int) get_the_ID() ) ) : array();
	$told[] = language_of_site();
	foreach ( $told as $language ) {
		if ( is_string( $language ) && preg_match( '/^[a-z]{2,3}(?:[-_][a-z0-9]+)*$/iD', $language ) && 'all' !== $language ) {
			return $language;
		}
	}
	return $edited ? get_locale() : determine_locale();
}

/**
 * The language in which a visitor reads the site: Polylang's, or WPML's.
 *
 * @return mixed Anything but a text where they do not say.
 */
function language_of_site() {
	if ( function_exists( 'pll_current_language' ) ) {
		return pll_current_language( 'locale' );
	}
	// phpcs:ignore WordPress.NamingConventions.PrefixAllGlobals.NonPrefixedHooknameFound -- the filter of WPML.
	return apply_filters( 'wpml_current_language', null );
}

/**
 * The language of a text: Polylang's, or WPML's.
 *
 * @param int $post Its number; 0 if it is not known.
 * @return mixed Anything but a text where they do not say.
 */
function language_of_post( $post ) {
	if ( ! $post ) {
		return null;
	}
	if ( function_exists( 'pll_get_post_language' ) ) {
		return pll_get_post_language( $post, 'locale' );
	}
	// phpcs:ignore WordPress.NamingConventions.PrefixAllGlobals.NonPrefixedHooknameFound -- the filter of WPML.
	$details = apply_filters( 'wpml_post_language_details', null, $post );
	return is_array( $details ) && isset( $details['language_code'] ) ? $details['language_code'] : null;
}
