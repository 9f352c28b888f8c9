<?php
/**
 * The index of an edition (edition.json): what there is to choose, and the hashes of its files.
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 *
 * @package cssr
 */

namespace Cssr\Content;

/**
 * Finds what a placement shows in an edition.
 */
final class Index {

	/** The version of the format that is understood. */
	const FORMAT = 1;

	const ELEMENT  = '/^[a-z][a-z0-9-]{0,60}$/D';
	const KEY      = '/^[A-Za-z0-9_.-]{1,230}$/D';
	const LANGUAGE = '/^[a-z]{2,3}$/D';

	/** The languages whose readers are shown Arabic before English, as in locale/language.ts of the library. */
	const READS_ARABIC = array( 'ku', 'kmr', 'ckb', 'syr', 'arc' );

	/** The key of an element that is told nothing. */
	const WHOLE = 'all';

	const RIGHT_TO_LEFT = array( 'ar', 'ckb', 'fa', 'he', 'ur' );

	/**
	 * As much of the file as is needed, in its format.
	 *
	 * @var array
	 */
	private $data;

	/**
	 * Use read() or open().
	 *
	 * @param array $data As much of the file as is needed.
	 */
	private function __construct( array $data ) {
		$this->data = $data;
	}

	/**
	 * Reads a file that came from elsewhere.
	 *
	 * @param string $json Its text.
	 * @return Index
	 * @throws \UnexpectedValueException If it is not a whole index: its message says what was found.
	 */
	public static function read( $json ) {
		return new self( IndexReader::read( $json ) );
	}

	/**
	 * Opens a file of the library, or one that read() has checked and json() has written.
	 *
	 * @param mixed $json Its text.
	 * @return Index|null Null if it is not such a file.
	 */
	public static function open( $json ) {
		$data = is_string( $json ) ? json_decode( $json, true, 16 ) : null;
		return self::FORMAT === Fields::in( $data, 'format' ) && is_array( Fields::in( $data, 'elements' ) ) ? new self( $data ) : null;
	}

	/**
	 * The index as a file.
	 *
	 * @return string
	 */
	public function json() {
		return (string) json_encode( $this->data, JSON_UNESCAPED_UNICODE | JSON_UNESCAPED_SLASHES );
	}

	/**
	 * What a placement shows.
	 *
	 * @param Placement $place    What an editor chose. What is narrowed in a way that the edition does not have is shown whole.
	 * @param string    $language The language of the page, a BCP 47 tag or a locale such as ar_SY; where there is nothing in it, another is taken.
	 * @return array|null { element, key, language, dir, wider }: wider has the names of the attributes that ask for less than is shown.
	 */
	public function find( Placement $place, $language ) {
		$element = Fields::in( $this->data['elements'], $place->element );
		$item    = array( 'item' => $place->item );
		$parts   = $element ? self::parts( $element['decidedBy'], $item + $place->further ) : array();
		$known   = $parts ? self::parts( $element['decidedBy'], $item ) : array();
		$key     = implode( '_', $parts );
		$key     = '' === $key ? self::WHOLE : $key;
		$wider   = array();
		if ( $element && ! isset( $element['choices'][ $key ] ) ) {
			$wider = array_keys( array_diff_key( $parts, $known ) );
			$key   = $known ? implode( '_', $known ) : self::WHOLE;
		}
		$language = $this->language( $place->element, $key, '' === $place->language ? $language : $place->language );
		return null === $language ? null : array(
			'element'  => $place->element,
			'key'      => $key,
			'language' => $language,
			'dir'      => self::direction( $language ),
			'wider'    => $wider,
		);
	}

	/**
	 * The parts of a key, as viewKey() of the library puts them together.
	 *
	 * @param array $decided_by What the index says of the attributes of an element.
	 * @param array $given      Values by name.
	 * @return string[] "types.concern", by name.
	 */
	private static function parts( array $decided_by, array $given ) {
		$parts = array();
		foreach ( $decided_by as $name => $known ) {
			$words = preg_split( '/\s+/', (string) Fields::in( $given, $name ), -1, PREG_SPLIT_NO_EMPTY );
			$words = $known ? array_intersect( $known, $words ) : $words;
			if ( $words ) {
				$parts[ $name ] = "$name." . implode( '.', $words );
			}
		}
		return $parts;
	}

	/**
	 * The language in which a choice is shown.
	 *
	 * @param string $element The element.
	 * @param string $key     The key.
	 * @param string $wanted  The languages of the reader, best first, separated by spaces.
	 * @return string|null Null if there is no such choice.
	 */
	private function language( $element, $key, $wanted ) {
		$languages = $this->languages( $element, $key );
		$asked = array_map( array( Fields::class, 'language' ), preg_split( '/\s+/', $wanted, -1, PREG_SPLIT_NO_EMPTY ) );
		$next  = in_array( Fields::in( $asked, 0 ), self::READS_ARABIC, true ) ? array( 'ar' ) : array();
		foreach ( array_merge( $asked, $next, array( 'en' ) ) as $language ) {
			if ( in_array( $language, $languages, true ) ) {
				return $language;
			}
		}
		return $languages ? $languages[0] : null;
	}

	/**
	 * The languages that have words of a choice.
	 *
	 * @param string $element The element.
	 * @param string $key     The key.
	 * @return string[]
	 */
	public function languages( $element, $key ) {
		$choice = $this->choice( $element, $key );
		return array_keys( array_filter( $choice ? $choice['files'] : array(), static fn( $files ) => isset( $files['html'] ) ) );
	}

	/**
	 * What the index says of a choice.
	 *
	 * @param string $element The element.
	 * @param string $key     The key.
	 * @return array|null
	 */
	public function choice( $element, $key ) {
		return Fields::in( Fields::in( Fields::in( $this->data['elements'], $element ), 'choices' ), $key );
	}

	/**
	 * The hashes of the files of a piece.
	 *
	 * @param string $element  The element.
	 * @param string $key      The key.
	 * @param string $language The language.
	 * @return string[] { view, html }; empty if there is no such piece.
	 */
	public function hashes( $element, $key, $language ) {
		$files = Fields::in( Fields::in( $this->choice( $element, $key ), 'files' ), $language );
		return isset( $files['html'] ) ? array(
			'view' => $files['view']['hash'],
			'html' => $files['html']['hash'],
		) : array();
	}

	/**
	 * In which direction a language is written.
	 *
	 * @param string $language The language.
	 * @return string
	 */
	public static function direction( $language ) {
		return in_array( $language, self::RIGHT_TO_LEFT, true ) ? 'rtl' : 'ltr';
	}

	/**
	 * The names of all elements and of what can be chosen of them, in a language.
	 *
	 * @param string $language A BCP 47 tag or a locale.
	 * @return array[] { name, label, items: { key, label, attributes }[] }; the key is what Placement takes for an item.
	 */
	public function choices( $language ) {
		$language = Fields::language( $language );
		$choices  = array();
		foreach ( $this->data['elements'] as $name => $element ) {
			$label = Fields::in_language( $element['label'], $language, $name );
			$items = array();
			foreach ( $element['choices'] as $key => $choice ) {
				$own     = Fields::in_language( $choice['label'], $language, '' );
				$items[] = array(
					'key'        => Placement::item_of( $choice['attributes'] ),
					// Names that tell nothing apart are of no use for a choice.
					'label'      => self::WHOLE === (string) $key || ( '' !== $own && $own !== $label ) ? $own : trim( "$own ($key)" ),
					'attributes' => $choice['attributes'],
				);
			}
			$choices[] = array(
				'name'  => $name,
				'label' => $label,
				'items' => $items,
			);
		}
		return $choices;
	}

	/**
	 * The date of the edition, such as 2026-11-24.
	 *
	 * @return string
	 */
	public function updated() {
		return $this->data['edition'];
	}

	/**
	 * Of which feed it is an edition.
	 *
	 * @return string
	 */
	public function feed_id() {
		return Fields::text( Fields::in( $this->data, 'feed' ), 'id' );
	}

	/**
	 * The name of the feed.
	 *
	 * @param string $language A BCP 47 tag or a locale.
	 * @return string
	 */
	public function title( $language ) {
		return Fields::in_language( Fields::texts( Fields::in( $this->data, 'feed' ), 'title' ), Fields::language( $language ), '' );
	}
}
