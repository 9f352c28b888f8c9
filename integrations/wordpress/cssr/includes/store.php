<?php
/**
 * The content: what was fetched last, and what ships with the plugin.
 *
 * @package cssr
 */

namespace Cssr;

use Cssr\Content\Content;
use Cssr\Content\Shipped;
use Cssr\Content\Store;

defined( 'ABSPATH' ) || exit;

/** Keeps copies in options, since the folders of some hosts do not last. None of them is loaded with every page. */
final class Options implements Store {

	/**
	 * A value.
	 *
	 * @param string $name Its name.
	 * @return mixed Null if there is none.
	 */
	public function get( $name ) {
		return get_option( "cssr_$name", null );
	}

	/**
	 * Keeps a value.
	 *
	 * @param string       $name  Its name.
	 * @param array|string $value The value.
	 * @throws \RuntimeException If it could not be kept.
	 */
	public function set( $name, $value ) {
		if ( update_option( "cssr_$name", $value, false ) || 'state' === $name ) {
			return;
		}
		// It says the same of what was there already and of what could not be written, as where it is longer than the database takes at once.
		wp_cache_delete( "cssr_$name", 'options' );
		if ( $this->get( $name ) !== $value ) {
			throw new \RuntimeException( __( 'It could not be stored in the database.', 'cssr' ) );
		}
	}

	/**
	 * Forgets a value.
	 *
	 * @param string $name Its name.
	 */
	public function delete( $name ) {
		delete_option( "cssr_$name" );
	}
}

/**
 * What the build says of itself.
 *
 * @return array { version: string; scripts: { file, needs, integrity } by handle }.
 */
function build() {
	static $build = null;
	if ( null === $build ) {
		$build = require DIR . '/assets/build.php';
	}
	return $build;
}

/**
 * The content that pages show.
 *
 * @param bool $again Whether to read it anew.
 * @return Content
 */
function content( $again = false ) {
	static $contents = array();
	static $shipped  = null;
	$site            = get_current_blog_id();
	if ( ! isset( $contents[ $site ] ) || $again ) {
		$shipped           = $shipped ? $shipped : new Shipped( DIR . '/assets/edition' );
		$contents[ $site ] = new Content( new Options(), $shipped, '' !== settings()['edition_url'] );
	}
	return $contents[ $site ];
}
