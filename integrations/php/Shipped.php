<?php
/**
 * The edition that a module comes with.
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 *
 * @package cssr
 */

namespace Cssr\Content;

/**
 * Reads the files that the build has written: the index, and for each element and language one file with its pieces.
 */
final class Shipped {

	/**
	 * Where the files are.
	 *
	 * @var string
	 */
	private $folder;

	/**
	 * The index, once it has been read.
	 *
	 * @var Index|null
	 */
	private $index;

	/**
	 * The pieces of an element in a language, once they have been read.
	 *
	 * @var array
	 */
	private $files = array();

	/**
	 * One for one module.
	 *
	 * @param string $folder Where the files are.
	 */
	public function __construct( $folder ) {
		$this->folder = $folder;
	}

	/**
	 * The index.
	 *
	 * @return Index
	 */
	public function index() {
		if ( ! $this->index ) {
			$this->index = Index::open( file_get_contents( "$this->folder/edition.json" ) );
		}
		return $this->index;
	}

	/**
	 * A piece.
	 *
	 * @param string $path Its path.
	 * @return array|null
	 */
	public function piece( $path ) {
		$parts  = Piece::parts( $path );
		$choice = $this->index()->choice( $parts['element'], $parts['key'] );
		if ( ! $choice ) {
			return null;
		}
		$name = "{$parts['element']}.{$parts['language']}";
		if ( ! isset( $this->files[ $name ] ) ) {
			$file = "$this->folder/$name.json";

			$this->files[ $name ] = is_file( $file ) ? (array) json_decode( file_get_contents( $file ), true ) : array();
		}
		$texts = Fields::in( $this->files[ $name ], $parts['key'] );
		return ! $texts ? null : $texts + array(
			'edition' => $this->index()->updated(),
			'asOf'    => Fields::text( $choice, 'asOf' ),
			'hash'    => Fields::text( $choice, 'hash' ),
		);
	}
}
