<?php
/**
 * The content: the last good copies of what was fetched, and what ships with the plugin.
 *
 * Two files belong together. The snippets file is the content as static HTML, which stands in the pages. The feed is what the script
 * reads. Copies are kept in the database, since the folders of some hosts do not last; of the feed there is a file besides, so that
 * the web server sends it by itself, compressed, and browsers keep it.
 *
 * @package cssr
 */

namespace Cssr;

use Cssr\Content\Edition;
use Cssr\Content\Snippets;

defined( 'ABSPATH' ) || exit;

/** Options that hold the copies; only read on pages that show content. */
const COPIES = array(
	'snippets' => 'cssr_snippets',
	'feed'     => 'cssr_feed',
);
/** The option that says what was fetched when. */
const STATE = 'cssr_state';

/**
 * What the build says of itself.
 *
 * @return array { version, script, style: string; feed: { id, updated, hash } }.
 */
function build() {
	static $build = null;
	if ( null === $build ) {
		$build = require DIR . '/assets/build.php';
	}
	return $build;
}

/**
 * What is known of the fetching of a file.
 *
 * @param string $kind snippets or feed.
 * @return array { url, etag, modified, failure: string; checked, changed: int, seconds; problems: string[]; id, updated, hash: string }.
 */
function state( $kind ) {
	$state = get_option( STATE, array() );
	return array_merge(
		array_fill_keys( array( 'url', 'etag', 'modified', 'failure', 'id', 'updated', 'hash' ), '' ),
		array(
			'checked'  => 0,
			'changed'  => 0,
			'problems' => array(),
		),
		isset( $state[ $kind ] ) ? (array) $state[ $kind ] : array()
	);
}

/**
 * Keeps what is known of the fetching of a file.
 *
 * @param string $kind snippets or feed.
 * @param array  $news What changed.
 */
function set_state( $kind, array $news ) {
	$state          = (array) get_option( STATE, array() );
	$state[ $kind ] = array_merge( state( $kind ), $news );
	update_option( STATE, $state, false );
}

/**
 * The content that pages show.
 *
 * @param bool $again Whether to read it anew.
 * @return Snippets|null Null if there is none, which a complete plugin never has.
 */
function content( $again = false ) {
	static $contents = array();
	$site            = get_current_blog_id();
	if ( ! array_key_exists( $site, $contents ) || $again ) {
		$copy              = '' === settings()['snippets_url'] ? '' : (string) get_option( COPIES['snippets'], '' );
		$content           = opened( $copy );
		$contents[ $site ] = $content ? $content : opened( shipped( 'cssr.snippets.json' ) );
	}
	return $contents[ $site ];
}

/**
 * Opens a copy.
 *
 * @param string $json Its text, perhaps ''.
 * @return Snippets|null
 */
function opened( $json ) {
	try {
		return Snippets::open( $json );
	} catch ( \UnexpectedValueException $e ) {
		return null;
	}
}

/**
 * A file that ships with the plugin.
 *
 * @param string $name Its name.
 * @return string
 */
function shipped( $name ) {
	// phpcs:ignore WordPress.WP.AlternativeFunctions.file_get_contents_file_get_contents -- a file of the plugin itself.
	return (string) file_get_contents( DIR . "/assets/$name" );
}

/**
 * Where the script finds the feed, on this site.
 *
 * @return string An address, or '' if there is no feed that is of the same edition as the static HTML, or newer. Without it the
 *                static HTML stays, instead of giving way to what is older.
 */
function feed_url() {
	$content = content();
	if ( ! $content ) {
		return '';
	}
	$fits = static function ( array $feed ) use ( $content ) {
		return $content->feed_id() === $feed['id'] && ! Edition::is_older( $feed['updated'], $content->updated() );
	};
	$copy = state( 'feed' );
	if ( '' !== settings()['feed_url'] && '' !== $copy['hash'] && $fits( $copy ) ) {
		$file = feed_file( $copy['hash'] );
		if ( $file && ( file_exists( $file['path'] ) || rewrite_feed_file( $copy['hash'] ) ) ) {
			return $file['url'];
		}
	}
	$shipped = build()['feed'];
	return $fits( $shipped ) ? add_query_arg( 'ver', $shipped['hash'], plugins_url( 'assets/cssr.feed.json', FILE ) ) : '';
}

/**
 * The file of a copy of the feed. Its name changes with its content, so that no cache can hold an old one.
 *
 * @param string $hash The start of its name.
 * @return array|null { path, url }, or null where there is no folder for uploads.
 */
function feed_file( $hash ) {
	$uploads = wp_upload_dir( null, false );
	if ( ! empty( $uploads['error'] ) ) {
		return null;
	}
	$url = set_url_scheme( $uploads['baseurl'] );
	return array(
		'path' => "{$uploads['basedir']}/cssr/$hash.feed.json",
		'url'  => "$url/cssr/$hash.feed.json",
	);
}

/**
 * Writes the file of the feed. The two before it stay, for pages in caches.
 *
 * @param string $json The text of the feed.
 * @return bool Whether it is there.
 */
function write_feed_file( $json ) {
	$file = '' === $json ? null : feed_file( hash_of( $json ) );
	if ( ! $file || ! wp_mkdir_p( dirname( $file['path'] ) ) ) {
		return false;
	}
	// Under another name first, so that nobody is sent half a file.
	$half = $file['path'] . '.' . wp_generate_password( 8, false );
	// phpcs:disable WordPress.WP.AlternativeFunctions, WordPress.PHP.NoSilencedErrors -- WP_Filesystem may ask for a password; a failure is told.
	$done = @file_put_contents( $half, $json ) === strlen( $json ) && @rename( $half, $file['path'] );
	$others = array_diff( (array) glob( dirname( $file['path'] ) . '/*.feed.json*' ), array( $file['path'] ) );
	usort( $others, static fn( $one, $other ) => filemtime( $other ) <=> filemtime( $one ) );
	array_map( 'wp_delete_file', array_slice( $others, 2 ) );
	// phpcs:enable
	return $done;
}

/**
 * Writes the file of the feed again, where somebody has taken it away.
 *
 * @param string $hash What the feed has to be.
 * @return bool Whether it is there.
 */
function rewrite_feed_file( $hash ) {
	$json = (string) get_option( COPIES['feed'], '' );
	return hash_of( $json ) === $hash && write_feed_file( $json );
}

/**
 * The short name of a text.
 *
 * @param string $text The text.
 * @return string
 */
function hash_of( $text ) {
	return substr( hash( 'sha256', $text ), 0, 12 );
}
