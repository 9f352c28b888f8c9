<?php
/**
 * Getting a file from another server: over https, out in public, and within a time.
 *
 * WordPress by itself follows redirects to http and to addresses such as 169.254.169.254, and begins the time anew with each.
 *
 * @package cssr
 */

namespace Cssr;

use Cssr\Content\Address;
use Cssr\Content\IndexReader;

defined( 'ABSPATH' ) || exit;

/**
 * Gets a file.
 *
 * @param string   $url     Its address.
 * @param string[] $headers Headers of the request.
 * @param int      $timeout Seconds until it is given up, redirects and all.
 * @return array The answer, as WordPress gives it.
 * @throws \RuntimeException With a message for administrators.
 */
function get( $url, array $headers, $timeout ) {
	$deadline = microtime( true ) + $timeout;
	$late     = static function () use ( $deadline, $timeout ) {
		if ( microtime( true ) > $deadline ) {
			/* translators: %s: a number. */
			throw new \RuntimeException( sprintf( __( 'The server took longer than %s seconds.', 'cssr' ), $timeout ) );
		}
	};
	refuse_private( $url );
	// Without cURL, WordPress waits for each piece as long as it would for the whole.
	add_action( 'requests-request.progress', $late );
	try {
		for ( $left = Address::REDIRECTS; ; $left-- ) {
			$response = get_once( $url, $headers, max( 1, $deadline - microtime( true ) ) );
			$late();
			if ( is_wp_error( $response ) ) {
				throw new \RuntimeException( $response->get_error_message() );
			}
			if ( ! in_array( wp_remote_retrieve_response_code( $response ), array( 301, 302, 303, 307, 308 ), true ) ) {
				return $response;
			}
			if ( ! $left ) {
				throw new \RuntimeException( __( 'The server redirects too often.', 'cssr' ) );
			}
			$url = redirected( $url, $response );
		}
	} finally {
		remove_action( 'requests-request.progress', $late );
	}
}

/**
 * One request, without its redirects.
 *
 * @param string   $url     The address.
 * @param string[] $headers Headers.
 * @param float    $timeout Seconds.
 * @return array|\WP_Error
 */
function get_once( $url, array $headers, $timeout ) {
	return wp_safe_remote_get(
		$url,
		array(
			'timeout'             => $timeout,
			'redirection'         => 0,
			'headers'             => $headers,
			'limit_response_size' => IndexReader::MAX_BYTES + 1,
			// WordPress would name the address of this site.
			'user-agent'          => 'cssr-wordpress/' . build()['version'],
		)
	);
}

/**
 * Where a redirect leads.
 *
 * @param string $from     The address that was asked.
 * @param array  $response The answer.
 * @return string
 * @throws \RuntimeException If one is not to go there.
 */
function redirected( $from, array $response ) {
	$location = wp_remote_retrieve_header( $response, 'location' );
	$to       = Address::target( $from, is_array( $location ) ? (string) end( $location ) : (string) $location );
	// Where this very site has no https, nothing is lost.
	if ( ! Address::is_secure( $to ) && ! ( is_own( $from ) && is_own( $to ) && ! Address::is_secure( $from ) ) ) {
		/* translators: %s: an address. */
		throw new \RuntimeException( sprintf( __( 'The server redirects to an address that does not begin with https://: %s', 'cssr' ), $to ) );
	}
	refuse_private( $to );
	return $to;
}

/**
 * Whether an address is of this very site.
 *
 * @param string $url The address.
 * @return bool
 */
function is_own( $url ) {
	return '' !== Address::host( $url ) && Address::host( $url ) === Address::host( home_url() );
}

/**
 * Refuses to ask machines that only this server can reach, unless the filter that WordPress has for that allows it. WordPress itself allows
 * this very site by it, wherever that is.
 *
 * @param string $url The address.
 * @throws \RuntimeException If it is not to be asked.
 */
function refuse_private( $url ) {
	// phpcs:ignore WordPress.NamingConventions.PrefixAllGlobals.NonPrefixedHooknameFound -- the filter of WordPress.
	if ( ! Address::is_public( $url ) && ! apply_filters( 'http_request_host_is_external', false, Address::host( $url ), $url ) ) {
		/* translators: %s: an address. */
		throw new \RuntimeException( sprintf( __( 'This address is not asked, since it is not a public one: %s', 'cssr' ), $url ) );
	}
}
