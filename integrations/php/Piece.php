<?php
/**
 * A piece of an edition: what one choice of an element shows in one language, as static HTML and as the words for the script.
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 *
 * @package cssr
 */

namespace Cssr\Content;

/**
 * Checks what came from elsewhere, and writes it into pages.
 *
 * A piece is an array { view, html, edition, asOf, hash, files }: two texts; the date of the edition and what the index said then; the
 * hashes of the files it was made from.
 */
final class Piece {

	/** Where the rest of a long list is, from the folder of the element. */
	const REST = '~^\.\./(by-hash/([0-9a-f]{16})\.json)$~D';

	/**
	 * The path of a piece in the folder of an edition, without its ending.
	 *
	 * @param array $found What Index::find() gave.
	 * @return string "mission-card/item.amman-2022-11.en".
	 */
	public static function path( array $found ) {
		return "{$found['element']}/{$found['key']}.{$found['language']}";
	}

	/**
	 * Reads what a path says.
	 *
	 * @param string $path A path as path() gives it.
	 * @return string[] { element, key, language }.
	 */
	public static function parts( $path ) {
		return preg_match( '~^([a-z0-9-]+)/([A-Za-z0-9_.-]+)\.([a-z]{2,3})$~D', $path, $parts ) ? array(
			'element'  => $parts[1],
			'key'      => $parts[2],
			'language' => $parts[3],
		) : array_fill_keys( array( 'element', 'key', 'language' ), '' );
	}

	/**
	 * Gets a piece, and checks every part of it.
	 *
	 * @param Index    $index The index of the edition.
	 * @param string   $path  Its path.
	 * @param callable $get   Gives the text of a file of the edition by its path.
	 * @return array
	 * @throws \UnexpectedValueException If something is not as it should be: its message says what was found.
	 */
	public static function read( Index $index, $path, callable $get ) {
		$parts  = self::parts( $path );
		$hashes = $index->hashes( $parts['element'], $parts['key'], $parts['language'] );
		$choice = $index->choice( $parts['element'], $parts['key'] );
		$view   = self::fitting( $get( "$path.json" ), $hashes['view'] );
		$html   = self::fitting( $get( "$path.html" ), $hashes['html'] );
		$fault  = StaticHtml::fault( $html );
		if ( null !== $fault ) {
			throw new \UnexpectedValueException( $fault );
		}
		return array(
			'view'    => self::whole( $view, $parts, $get ),
			'html'    => $html,
			'edition' => $index->updated(),
			'asOf'    => $choice['asOf'],
			'hash'    => $choice['hash'],
			'files'   => implode( ' ', $hashes ),
		);
	}

	/**
	 * A text, if it is the one that the index tells of. It is not while an edition is being replaced.
	 *
	 * @param string $text The text.
	 * @param string $hash The beginning of its SHA-256.
	 * @return string
	 * @throws \UnexpectedValueException If it is another.
	 */
	private static function fitting( $text, $hash ) {
		if ( substr( hash( 'sha256', $text ), 0, 16 ) !== $hash ) {
			throw new \UnexpectedValueException( "is not the file that the index tells of ($hash)" );
		}
		return $text;
	}

	/**
	 * A view with all its rows: of a long list, its file has the first only, and says where the others are.
	 *
	 * @param string   $text  The text of the file.
	 * @param string[] $parts What its path says.
	 * @param callable $get   Gives the text of a file of the edition by its path.
	 * @return string
	 * @throws \UnexpectedValueException If it is not a view.
	 */
	private static function whole( $text, array $parts, callable $get ) {
		$file = self::object( $text );
		foreach ( $parts + array( 'format' => Index::FORMAT ) as $name => $value ) {
			if ( ! isset( $file->$name ) || $file->$name !== $value ) {
				throw new \UnexpectedValueException( "is not the view: $name is another" );
			}
		}
		if ( ! isset( $file->view ) || ! is_object( $file->view ) ) {
			throw new \UnexpectedValueException( 'has no view' );
		}
		if ( ! isset( $file->rest ) ) {
			return $text;
		}
		foreach ( (array) $file->rest as $path ) {
			if ( ! is_string( $path ) || ! preg_match( self::REST, $path, $found ) ) {
				throw new \UnexpectedValueException( 'has its rest at an address that is none' );
			}
			$rest = self::object( self::fitting( $get( $found[1] ), $found[2] ) );
			if ( ! isset( $file->view->rows, $rest->rows ) || ! is_array( $file->view->rows ) || ! is_array( $rest->rows ) ) {
				throw new \UnexpectedValueException( 'has a rest without rows' );
			}
			array_push( $file->view->rows, ...$rest->rows );
			if ( isset( $rest->facets ) ) {
				$file->view->facets = $rest->facets;
			}
		}
		unset( $file->rest, $file->total, $file->counts );
		return (string) json_encode( $file, JSON_UNESCAPED_UNICODE | JSON_UNESCAPED_SLASHES );
	}

	/**
	 * A text as an object of JSON.
	 *
	 * @param string $text The text.
	 * @return \stdClass
	 * @throws \UnexpectedValueException If it is none.
	 */
	private static function object( $text ) {
		$object = json_decode( $text, false, Json::DEPTH );
		if ( ! is_object( $object ) ) {
			throw new \UnexpectedValueException( 'not JSON: ' . json_last_error_msg() );
		}
		return $object;
	}

	/**
	 * The views of pieces as a script that does nothing: the text of <script type="application/json" class="cssr-content">. "<" is only
	 * within words there, so that nothing in it ends the script, or begins a comment.
	 *
	 * @param array[] $pieces The pieces.
	 * @return string
	 */
	public static function json( array $pieces ) {
		$escaped = array(
			'<'        => '\u003c',
			"\u{2028}" => '\u2028',
			"\u{2029}" => '\u2029',
		);
		return '[' . strtr( implode( ',', array_column( $pieces, 'view' ) ), $escaped ) . ']';
	}
}
