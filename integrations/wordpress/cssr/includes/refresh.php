<?php
/**
 * Fetching: every hour, by WP-Cron; where that does not run, once a day after a page has been sent.
 *
 * @package cssr
 */

namespace Cssr;

use Cssr\Content\Updater;

defined( 'ABSPATH' ) || exit;

const EVENT = 'cssr_refresh';
/** While one fetches, others do not; and after a failure nobody who edits waits for the same again. */
const LOCK  = 'cssr_refreshing';
const PAUSE = 'cssr_pause';

add_action( EVENT, __NAMESPACE__ . '\refresh', 10, 0 );
add_action( 'init', __NAMESPACE__ . '\plan' );
add_action( 'add_option_' . SETTINGS, __NAMESPACE__ . '\on_settings', 10, 0 );
add_action( 'update_option_' . SETTINGS, __NAMESPACE__ . '\on_settings', 10, 0 );
register_deactivation_hook( FILE, __NAMESPACE__ . '\unplan' );

/** Sees to it that the edition is fetched every hour, if there is one. */
function plan() {
	$planned = wp_next_scheduled( EVENT );
	$wanted  = '' !== settings()['edition_url'];
	if ( $wanted && ! $planned ) {
		wp_schedule_event( time() + wp_rand( 60, HOUR_IN_SECONDS ), 'hourly', EVENT );
	} elseif ( ! $wanted && $planned ) {
		unplan();
	}
}

/** Ends the fetching. */
function unplan() {
	wp_clear_scheduled_hook( EVENT );
}

/**
 * New settings are tried at once, so that the administrator sees what comes of them. Where the address was taken away, what came from it is
 * forgotten; named again, it is asked as for the first time, and may give what is older.
 */
function on_settings() {
	plan();
	if ( '' === settings()['edition_url'] ) {
		Updater::forget( new Options() );
	}
	fetch_anew();
}

/** Fetches, whatever went wrong before. */
function fetch_anew() {
	delete_transient( LOCK );
	delete_transient( PAUSE );
	refresh();
}

/**
 * Fetches the edition: what has changed of it.
 *
 * @param int $timeout Seconds until a request is given up.
 * @param int $total   Seconds until the rest is left for the next time.
 */
function refresh( $timeout = 10, $total = 60 ) {
	with_updater(
		static function ( Updater $updater, $url ) {
			$updater->update( $url, time() );
		},
		$timeout,
		$total
	);
}

/**
 * Fetches the pieces that are needed and not there.
 *
 * @param int $timeout Seconds until a request is given up.
 * @param int $total   Seconds until the rest is left for the next time.
 */
function fetch_missing( $timeout = 3, $total = 10 ) {
	if ( get_transient( PAUSE ) ) {
		return;
	}
	with_updater(
		static function ( Updater $updater, $url ) {
			if ( ! $updater->complete( $url ) ) {
				set_transient( PAUSE, 1, MINUTE_IN_SECONDS );
			}
		},
		$timeout,
		$total
	);
}

/**
 * Does something with the updater of this site, unless somebody else does.
 *
 * @param callable $work    What is to be done, with the updater and the address of the edition.
 * @param int      $timeout Seconds until a request is given up.
 * @param int      $total   Seconds until all are.
 */
function with_updater( callable $work, $timeout, $total ) {
	$url = settings()['edition_url'];
	if ( '' === $url || get_transient( LOCK ) ) {
		return;
	}
	set_transient( LOCK, 1, 2 * MINUTE_IN_SECONDS );
	$deadline = microtime( true ) + $total;
	$get      = static function ( $url, array $headers ) use ( $timeout, $total, $deadline ) {
		if ( microtime( true ) > $deadline ) {
			/* translators: %s: a number. */
			throw new \RuntimeException( sprintf( __( 'Not all of it could be fetched within %s seconds. The rest is fetched the next time.', 'cssr' ), $total ) );
		}
		$response = get( $url, $headers, $timeout );
		return array(
			'status'   => wp_remote_retrieve_response_code( $response ),
			'body'     => wp_remote_retrieve_body( $response ),
			'etag'     => (string) wp_remote_retrieve_header( $response, 'etag' ),
			'modified' => (string) wp_remote_retrieve_header( $response, 'last-modified' ),
		);
	};
	$work( new Updater( new Options(), $get, __NAMESPACE__ . '\sentence' ), $url );
	delete_transient( LOCK );
	content( true );
}

/**
 * What went wrong, for administrators.
 *
 * @param string $code What it was.
 * @param string ...$details Numbers, dates.
 * @return string
 */
function sentence( $code, ...$details ) {
	$sentences = array(
		/* translators: %s: a number, such as 404. */
		'status' => __( 'The server answered %s.', 'cssr' ),
		/* translators: %s: details, in English. */
		'other'  => __( 'What came is not an edition: %s', 'cssr' ),
		/* translators: 1: a date, such as 2020-01-01; 2: another. */
		'older'  => __( 'The server sent an edition of %1$s, older than the one in use (%2$s); it was not taken.', 'cssr' ),
	);
	return vsprintf( $sentences[ $code ], $details );
}

/** Has the content of a page that shows some looked after, once the page has been sent. */
function keep_fresh() {
	if ( '' !== settings()['edition_url'] && ! is_admin() && ! in_preview() && ! has_action( 'shutdown', __NAMESPACE__ . '\refresh_late' ) ) {
		add_action( 'shutdown', __NAMESPACE__ . '\refresh_late', 99 );
	}
}

/**
 * After a page with content: fetches the pieces that it lacked, where the visitor has left by then; and all, where WP-Cron does not run.
 */
function refresh_late() {
	$can_finish = function_exists( 'fastcgi_finish_request' );
	$is_late    = Updater::state( new Options() )['checked'] < time() - DAY_IN_SECONDS;
	if ( ! $is_late && ! ( $can_finish && content()->lacks_pieces() ) ) {
		return;
	}
	if ( $can_finish ) {
		fastcgi_finish_request();
	}
	if ( $is_late ) {
		refresh( 3, 15 );
	} else {
		fetch_missing();
	}
}
