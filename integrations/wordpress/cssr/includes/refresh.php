<?php
/**
 * Fetching: every hour, by WP-Cron; where that does not run, once a day after a page has been sent.
 *
 * @package cssr
 */

namespace Cssr;

use Cssr\Content\Edition;
use Cssr\Content\Json;
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

/**
 * New settings are tried at once, so that the administrator sees what comes of them. Where an address was taken away, what came from it is
 * forgotten; named again, it is asked as for the first time, and may give what is older.
 */
function on_settings() {
	plan();
	foreach ( array_diff_key( COPIES, addresses() ) as $kind => $option ) {
		if ( '' !== state( $kind )['url'] ) {
			delete_option( $option );
			set_state( $kind, array_fill_keys( array( 'url', 'etag', 'modified', 'failure', 'id', 'updated', 'hash' ), '' ) );
		}
	}
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
	// Only what came from this address, and is still here, can be unchanged.
	$here = $before['url'] === $url && hash_of( (string) get_option( COPIES[ $kind ], '' ) ) === $before['hash'];
	if ( $here ) {
		$headers += array_filter(
			array(
				'If-None-Match'     => $before['etag'],
				'If-Modified-Since' => $before['modified'],
			)
		);
	}
	$response = get( $url, $headers, $timeout );
	$status   = wp_remote_retrieve_response_code( $response );
	if ( 304 === $status && $here ) {
		return array();
	}
	if ( 200 !== $status ) {
		/* translators: %s: a number, such as 404. */
		throw new \RuntimeException( sprintf( __( 'The server answered %s.', 'cssr' ), $status ) );
	}
	$body = wp_remote_retrieve_body( $response );
	// An edition is measured by the one before from the same address only: a cache on the way that gives out an old one does not win, but an
	// administrator who names another address gets what is there. What ships with the plugin is no measure for an address that was named.
	$known = $before['url'] === $url ? $before : array();
	try {
		$news = 'snippets' === $kind ? take_snippets( $body, $known ) : take_feed( $body, $known );
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
 * @param string $body  Its text.
 * @param array  $known What is known of the copy from the same address, if there is one.
 * @return array What there is to know of it.
 */
function take_snippets( $body, array $known ) {
	$new = Snippets::read( $body, content() );
	refuse_older( $new->feed_id(), $new->updated(), $known );
	$json = $new->json();
	store( COPIES['snippets'], $json );
	return array(
		'id'       => $new->feed_id(),
		'updated'  => $new->updated(),
		'hash'     => hash_of( $json ),
		'problems' => array_slice( $new->problems(), 0, 20 ),
	);
}

/**
 * Keeps a feed. Its records are the script's to judge; here it need only be a feed.
 *
 * @param string $body  Its text.
 * @param array  $known What is known of the copy from the same address, if there is one.
 * @return array What there is to know of it.
 * @throws \UnexpectedValueException If it is no feed.
 */
function take_feed( $body, array $known ) {
	$feed = strlen( $body ) > Snippets::MAX_BYTES ? null : Json::decode( $body, false, $mended );
	if ( ! is_object( $feed ) || ! isset( $feed->version, $feed->id, $feed->updated ) || ! is_string( $feed->id ) || ! Edition::is_date( $feed->updated ) ) {
		throw new \UnexpectedValueException( 'no feed, or larger than ' . Snippets::MAX_BYTES . ' bytes' );
	}
	refuse_older( $feed->id, $feed->updated, $known );
	// Without "<" there can be no HTML in it, whatever a server says that it is.
	$json = (string) wp_json_encode( $feed, JSON_HEX_TAG | JSON_UNESCAPED_UNICODE | JSON_UNESCAPED_SLASHES );
	store( COPIES['feed'], $json );
	$problems = array();
	if ( $mended ) {
		$problems[] = __( 'Some characters in it are no text. They are shown as �.', 'cssr' );
	}
	if ( ! write_feed_file( $json ) ) {
		$problems[] = __( 'The folder for uploads cannot be written to, so that pages cannot use the new feed.', 'cssr' );
	}
	return array(
		'id'       => $feed->id,
		'updated'  => $feed->updated,
		'hash'     => hash_of( $json ),
		'problems' => $problems,
	);
}

/**
 * Refuses an edition that is older than the one in use.
 *
 * @param string $id      The feed.
 * @param string $updated The date of its edition.
 * @param array  $known   What is known of the copy from the same address, if there is one.
 * @throws \RuntimeException If it is older.
 */
function refuse_older( $id, $updated, array $known ) {
	if ( $known && $known['id'] === $id && Edition::is_older( $updated, $known['updated'] ) ) {
		/* translators: 1: a date, such as 2020-01-01; 2: another. */
		throw new \RuntimeException( sprintf( __( 'The server sent an edition of %1$s, older than the one in use (%2$s); it was not taken.', 'cssr' ), $updated, $known['updated'] ) );
	}
}

/**
 * Keeps a copy in the database.
 *
 * @param string $option The name of the option.
 * @param string $value  Its value.
 * @throws \RuntimeException If it could not be kept.
 */
function store( $option, $value ) {
	if ( update_option( $option, $value, false ) ) {
		return;
	}
	// It says the same of what was there already and of what could not be written, as where it is longer than the database takes at once.
	wp_cache_delete( $option, 'options' );
	if ( get_option( $option ) !== $value ) {
		throw new \RuntimeException( __( 'It could not be stored in the database.', 'cssr' ) );
	}
}
