<?php
/**
 * Fetching: every hour, by WP-Cron; where that does not run, once a day after a page has been sent.
 *
 * @package cssr
 */

namespace Cssr;

use Cssr\Content\Snippets;

defined( 'ABSPATH' ) || exit;

const EVENT = 'cssr_refresh';
const LOCK  = 'cssr_refreshing';

add_action( EVENT, __NAMESPACE__ . '\refresh' );
add_action( 'init', __NAMESPACE__ . '\plan' );
add_action( 'add_option_' . SETTINGS, __NAMESPACE__ . '\on_settings', 10, 0 );
add_action( 'update_option_' . SETTINGS, __NAMESPACE__ . '\on_settings', 10, 0 );
register_deactivation_hook( FILE, __NAMESPACE__ . '\unplan' );

/**
 * The files that are fetched.
 *
 * @return string[] Addresses, by kind.
 */
function addresses() {
	return array_filter(
		array(
			'snippets' => settings()['snippets_url'],
			'feed'     => settings()['feed_url'],
		)
	);
}

/** Sees to it that the files are fetched every hour, if there are any. */
function plan() {
	$planned = wp_next_scheduled( EVENT );
	if ( addresses() && ! $planned ) {
		wp_schedule_event( time() + wp_rand( 60, HOUR_IN_SECONDS ), 'hourly', EVENT );
	} elseif ( ! addresses() && $planned ) {
		unplan();
	}
}

/** Ends the fetching. */
function unplan() {
	wp_clear_scheduled_hook( EVENT );
}

/** New settings are tried at once, so that the administrator sees what comes of them. */
function on_settings() {
	plan();
	delete_transient( LOCK );
	refresh();
}

/**
 * Fetches what has an address.
 *
 * @param int $timeout Seconds until a request is given up.
 */
function refresh( $timeout = 10 ) {
	if ( get_transient( LOCK ) ) {
		return;
	}
	set_transient( LOCK, 1, MINUTE_IN_SECONDS );
	foreach ( addresses() as $kind => $url ) {
		try {
			set_state( $kind, fetch( $kind, $url, $timeout ) + array( 'failure' => '' ) );
		} catch ( \RuntimeException $e ) {
			set_state( $kind, array( 'failure' => $e->getMessage() ) );
		}
		set_state( $kind, array( 'checked' => time() ) );
	}
	delete_transient( LOCK );
	content( true );
}

/** Where WP-Cron does not run: fetches after the page has gone to the visitor. */
function refresh_late() {
	foreach ( array_keys( addresses() ) as $kind ) {
		if ( state( $kind )['checked'] < time() - DAY_IN_SECONDS ) {
			if ( function_exists( 'fastcgi_finish_request' ) ) {
				fastcgi_finish_request();
			}
			refresh( 3 );
			return;
		}
	}
}

/**
 * Fetches one file and keeps it, if it is good.
 *
 * @param string $kind    snippets or feed.
 * @param string $url     Its address.
 * @param int    $timeout Seconds until the request is given up.
 * @return array What there is to know of it.
 * @throws \RuntimeException With a message for administrators.
 */
function fetch( $kind, $url, $timeout ) {
	$before  = state( $kind );
	$headers = array( 'Accept' => 'application/json' );
	// Only what came from this address can be unchanged.
	if ( $before['url'] === $url && '' !== (string) get_option( COPIES[ $kind ], '' ) ) {
		$headers += array_filter(
			array(
				'If-None-Match'     => $before['etag'],
				'If-Modified-Since' => $before['modified'],
			)
		);
	}
	$response = wp_safe_remote_get(
		$url,
		array(
			'timeout'             => $timeout,
			'redirection'         => 3,
			'headers'             => $headers,
			'limit_response_size' => Snippets::MAX_BYTES + 1,
			// WordPress would name the address of this site.
			'user-agent'          => 'cssr-wordpress/' . build()['version'],
		)
	);
	if ( is_wp_error( $response ) ) {
		throw new \RuntimeException( $response->get_error_message() );
	}
	$status = wp_remote_retrieve_response_code( $response );
	if ( 304 === $status ) {
		return array();
	}
	if ( 200 !== $status ) {
		/* translators: %s: a number, such as 404. */
		throw new \RuntimeException( sprintf( __( 'The server answered %s.', 'cssr' ), $status ) );
	}
	$body = wp_remote_retrieve_body( $response );
	try {
		$news = 'snippets' === $kind ? take_snippets( $body ) : take_feed( $body );
	} catch ( \UnexpectedValueException $e ) {
		/* translators: %s: details, in English. */
		throw new \RuntimeException( sprintf( __( 'What came is not the file: %s', 'cssr' ), $e->getMessage() ) );
	}
	return $news + array(
		'url'      => $url,
		'etag'     => (string) wp_remote_retrieve_header( $response, 'etag' ),
		'modified' => (string) wp_remote_retrieve_header( $response, 'last-modified' ),
		'changed'  => time(),
	);
}

/**
 * Keeps a snippets file.
 *
 * @param string $body Its text.
 * @return array What there is to know of it.
 */
function take_snippets( $body ) {
	$new = Snippets::read( $body, content() );
	update_option( COPIES['snippets'], $new->json(), false );
	return array(
		'id'       => $new->feed_id(),
		'updated'  => $new->updated(),
		'problems' => array_slice( $new->problems(), 0, 20 ),
	);
}

/**
 * Keeps a feed. Its records are the script's to judge; here it need only be a feed.
 *
 * @param string $body Its text.
 * @return array What there is to know of it.
 * @throws \UnexpectedValueException If it is no feed.
 */
function take_feed( $body ) {
	$feed = strlen( $body ) > Snippets::MAX_BYTES ? null : json_decode( $body );
	if ( ! is_object( $feed ) || ! isset( $feed->version, $feed->id, $feed->updated ) || ! is_string( $feed->id ) || ! is_string( $feed->updated ) ) {
		throw new \UnexpectedValueException( 'no feed, or larger than ' . Snippets::MAX_BYTES . ' bytes' );
	}
	// Without "<" there can be no HTML in it, whatever a server says that it is.
	$json = (string) wp_json_encode( $feed, JSON_HEX_TAG | JSON_UNESCAPED_UNICODE | JSON_UNESCAPED_SLASHES );
	update_option( COPIES['feed'], $json, false );
	$written = write_feed_file( $json );
	return array(
		'id'       => $feed->id,
		'updated'  => $feed->updated,
		'hash'     => hash_of( $json ),
		'problems' => $written ? array() : array( __( 'The folder for uploads cannot be written to, so that pages cannot use the new feed.', 'cssr' ) ),
	);
}
