<?php
/**
 * Fetching an edition: its index, and of its pieces those that the site shows.
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 *
 * @package cssr
 */

namespace Cssr\Content;

/**
 * Keeps the copies of an edition up to date. Whatever fails, the last good ones stay.
 */
final class Updater {

	/** What is known of the fetching, at first. */
	const STATE = array(
		'url'      => '',
		'etag'     => '',
		'modified' => '',
		'copy'     => '',
		'id'       => '',
		'updated'  => '',
		'failure'  => '',
		'problems' => array(),
		'checked'  => 0,
		'changed'  => 0,
	);

	/**
	 * Where copies are kept.
	 *
	 * @var Store
	 */
	private $store;

	/**
	 * Gets a file.
	 *
	 * @var callable
	 */
	private $get;

	/**
	 * Says what went wrong.
	 *
	 * @var callable
	 */
	private $say;

	/**
	 * Whether anything is new.
	 *
	 * @var bool
	 */
	private $is_changed = false;

	/**
	 * One for one site.
	 *
	 * @param Store    $store Where copies are kept.
	 * @param callable $get   Gets a file: from an address and with headers, an array { status, body, etag, modified }. It throws a
	 *                        RuntimeException if there is no answer, or no time left.
	 * @param callable $say   Gives a sentence for administrators: of `status` with a number, `other` with details in English, `older` with two
	 *                        dates.
	 */
	public function __construct( Store $store, callable $get, callable $say ) {
		$this->store = $store;
		$this->get   = $get;
		$this->say   = $say;
	}

	/**
	 * What is known of the fetching.
	 *
	 * @param Store $store Where copies are kept.
	 * @return array As STATE.
	 */
	public static function state( Store $store ) {
		return (array) $store->get( 'state' ) + self::STATE;
	}

	/**
	 * Forgets all copies; which pieces are needed is still known.
	 *
	 * @param Store $store Where they are kept.
	 */
	public static function forget( Store $store ) {
		$paths = array_keys( (array) $store->get( 'pieces' ) );
		foreach ( $paths as $path ) {
			$store->delete( Content::name( $path ) );
		}
		$store->delete( 'index' );
		$store->delete( 'state' );
		if ( $paths ) {
			$store->set( 'pieces', array_fill_keys( $paths, '' ) );
		}
	}

	/**
	 * Fetches the index if it has changed, and then the pieces that have changed by what it says.
	 *
	 * @param string $url The address of the index.
	 * @param int    $now The time, in seconds.
	 * @return bool Whether anything is new.
	 */
	public function update( $url, $now ) {
		$before = self::state( $this->store );
		$news   = array(
			'failure' => '',
			'checked' => $now,
		);
		try {
			$news += $this->index( $url, $before, $now );
		} catch ( \RuntimeException $e ) {
			$news['failure'] = $e->getMessage();
		}
		$this->store->set( 'state', $news + $before );
		return '' === $news['failure'] ? $this->complete( $url ) : false;
	}

	/**
	 * Fetches the pieces that are needed and not there, or that have changed, by the index that is there.
	 *
	 * @param string $url The address of the index.
	 * @return bool Whether anything is new.
	 */
	public function complete( $url ) {
		// Those of another address would not fit.
		if ( self::state( $this->store )['url'] === $url ) {
			try {
				$news = array( 'problems' => $this->pieces( $url ) );
			} catch ( \RuntimeException $e ) {
				$news = array( 'failure' => $e->getMessage() );
			}
			$this->store->set( 'state', $news + self::state( $this->store ) );
		}
		return $this->is_changed;
	}

	/**
	 * Fetches the index.
	 *
	 * @param string $url    Its address.
	 * @param array  $before What is known.
	 * @param int    $now    The time, in seconds.
	 * @return array What is new.
	 * @throws \RuntimeException If there is nothing good: its message is for administrators.
	 */
	private function index( $url, array $before, $now ) {
		$copy = (string) $this->store->get( 'index' );
		// Only what came from this address, and is still here, can be unchanged.
		$is_known = $before['url'] === $url && '' !== $copy && hash( 'sha256', $copy ) === $before['copy'];
		$answer   = call_user_func(
			$this->get,
			$url,
			$is_known ? array_filter(
				array(
					'If-None-Match'     => $before['etag'],
					'If-Modified-Since' => $before['modified'],
				)
			) : array()
		);
		if ( 304 === $answer['status'] && $is_known ) {
			return array();
		}
		try {
			$index = Index::read( $this->body( $answer ) );
		} catch ( \UnexpectedValueException $e ) {
			throw new \RuntimeException( call_user_func( $this->say, 'other', $e->getMessage() ) );
		}
		// An edition is measured by the one before from the same address only: a cache on the way that gives out an old one does not win, but an
		// administrator who names another address gets what is there. What ships along is no measure for an address that was named.
		if ( $before['url'] === $url && $before['id'] === $index->feed_id() && Edition::is_older( $index->updated(), $before['updated'] ) ) {
			throw new \RuntimeException( call_user_func( $this->say, 'older', $index->updated(), $before['updated'] ) );
		}
		if ( '' !== $before['id'] && $before['id'] !== $index->feed_id() ) {
			self::forget( $this->store );
		}
		$json = $index->json();
		$this->store->set( 'index', $json );
		$this->is_changed = $this->is_changed || $json !== $copy;
		return array(
			'url'      => $url,
			'etag'     => $answer['etag'],
			'modified' => $answer['modified'],
			'copy'     => hash( 'sha256', $json ),
			'id'       => $index->feed_id(),
			'updated'  => $index->updated(),
			'changed'  => $now,
		);
	}

	/**
	 * Fetches the pieces that are needed and not there, or that have changed; forgets those that the edition has no more.
	 *
	 * @param string $url The address of the index.
	 * @return string[] What was wrong with which, in English: "mission-card/all.en: …".
	 * @throws \RuntimeException If there is no answer: the others are not asked for either.
	 */
	private function pieces( $url ) {
		$index    = Index::open( $this->store->get( 'index' ) );
		$kept     = (array) $this->store->get( 'pieces' );
		$problems = array();
		$get      = function ( $path ) use ( $url ) {
			$answer = call_user_func( $this->get, Address::target( $url, $path ), array() );
			if ( 404 === $answer['status'] ) {
				throw new \UnexpectedValueException( "$path is not there" );
			}
			return $this->body( $answer );
		};
		foreach ( $index ? $kept : array() as $path => $files ) {
			$parts  = Piece::parts( $path );
			$hashes = implode( ' ', $index->hashes( $parts['element'], $parts['key'], $parts['language'] ) );
			if ( $hashes === $files && '' !== $hashes ) {
				continue;
			}
			if ( '' === $hashes ) {
				$this->store->delete( Content::name( $path ) );
				unset( $kept[ $path ] );
			} else {
				try {
					$this->store->set( Content::name( $path ), Piece::read( $index, $path, $get ) );
					$kept[ $path ] = $hashes;
				} catch ( \UnexpectedValueException $e ) {
					$problems[] = "$path: " . $e->getMessage();
					continue;
				}
			}
			$this->is_changed = true;
			$this->store->set( 'pieces', $kept );
		}
		return array_slice( $problems, 0, 20 );
	}

	/**
	 * The text of a file.
	 *
	 * @param array $answer An answer.
	 * @return string
	 * @throws \UnexpectedValueException If it is too long.
	 * @throws \RuntimeException If there is none.
	 */
	private function body( array $answer ) {
		if ( 200 !== $answer['status'] ) {
			throw new \RuntimeException( call_user_func( $this->say, 'status', (string) $answer['status'] ) );
		}
		if ( strlen( $answer['body'] ) > IndexReader::MAX_BYTES ) {
			throw new \UnexpectedValueException( 'larger than ' . IndexReader::MAX_BYTES . ' bytes' );
		}
		return $answer['body'];
	}
}
