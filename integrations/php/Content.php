<?php
/**
 * The content that a site shows.
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 *
 * @package cssr
 */

namespace Cssr\Content;

/**
 * The index in use, and of its pieces those that are needed: the last good copies of what was fetched, or what ships along.
 */
final class Content {

	/**
	 * Where copies are kept.
	 *
	 * @var Store
	 */
	private $store;

	/**
	 * What ships along.
	 *
	 * @var Shipped
	 */
	private $shipped;

	/**
	 * The index in use.
	 *
	 * @var Index
	 */
	private $index;

	/**
	 * Whether the index in use is a copy, whose pieces have to be fetched.
	 *
	 * @var bool
	 */
	private $is_copy;

	/**
	 * Whether a piece was asked for that is not there.
	 *
	 * @var bool
	 */
	private $lacks_pieces = false;

	/**
	 * One for one site.
	 *
	 * @param Store   $store      Where copies are kept.
	 * @param Shipped $shipped    What ships along.
	 * @param bool    $is_fetched Whether the site has the address of an edition.
	 */
	public function __construct( Store $store, Shipped $shipped, $is_fetched ) {
		$copy          = $is_fetched ? Index::open( $store->get( 'index' ) ) : null;
		$this->store   = $store;
		$this->shipped = $shipped;
		$this->is_copy = null !== $copy;
		$this->index   = $copy ? $copy : $shipped->index();
	}

	/**
	 * The index in use.
	 *
	 * @return Index
	 */
	public function index() {
		return $this->index;
	}

	/**
	 * What a placement shows.
	 *
	 * @param Placement $place    What an editor chose.
	 * @param string    $language The language of the page, a BCP 47 tag or a locale.
	 * @return array { what Index::find() gives; the piece }: null and null if there is nothing of that name, null for the piece if it is not there yet.
	 */
	public function shown( Placement $place, $language ) {
		if ( Placement::LANGUAGE_SWITCH === $place->element ) {
			// It has no words of its own.
			$language = Fields::language( '' === $place->language ? $language : $place->language );
			$found    = array(
				'element'  => $place->element,
				'language' => $language,
				'dir'      => Index::direction( $language ),
				'wider'    => array(),
			);
			return array( $found, array( 'html' => '' ) );
		}
		$found = $this->index->find( $place, $language );
		return array( $found, $found ? $this->piece( $found ) : null );
	}

	/**
	 * A piece. One that is not kept is noted, so that it will be fetched; until then what ships along stands in.
	 *
	 * @param array $found What Index::find() gave.
	 * @return array|null Null if there is none as yet.
	 */
	public function piece( array $found ) {
		$path  = Piece::path( $found );
		$piece = $this->is_copy ? $this->store->get( self::name( $path ) ) : null;
		if ( ! is_array( $piece ) ) {
			$this->note( $path );
			$this->lacks_pieces = $this->is_copy;

			$piece = $this->index->feed_id() === $this->shipped->index()->feed_id() ? $this->shipped->piece( $path ) : null;
		}
		// It may have been changed where it was kept.
		return is_array( $piece ) && null === StaticHtml::fault( Fields::text( $piece, 'html' ) ) ? $piece : null;
	}

	/**
	 * The same piece in each other language that the edition has.
	 *
	 * @param array $found What Index::find() gave.
	 * @return array[] What it would give for these.
	 */
	public function in_other_languages( array $found ) {
		$others = array();
		foreach ( array_diff( $this->index->languages( $found['element'], $found['key'] ), array( $found['language'] ) ) as $language ) {
			$others[] = array( 'language' => $language ) + $found;
		}
		return $others;
	}

	/**
	 * Notes that a piece is needed; also where it ships along, so that it is there when an edition is first fetched.
	 *
	 * @param string $path Its path.
	 */
	private function note( $path ) {
		$kept = (array) $this->store->get( 'pieces' );
		if ( ! isset( $kept[ $path ] ) || '' !== $kept[ $path ] ) {
			$this->store->set( 'pieces', array( $path => '' ) + $kept );
		}
	}

	/**
	 * Whether a piece was asked for that is not there.
	 *
	 * @return bool
	 */
	public function lacks_pieces() {
		return $this->lacks_pieces;
	}

	/**
	 * Under what name a piece is kept.
	 *
	 * @param string $path Its path.
	 * @return string
	 */
	public static function name( $path ) {
		return 'piece_' . substr( hash( 'sha256', $path ), 0, 16 );
	}
}
