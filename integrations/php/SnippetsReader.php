<?php
/**
 * Reads a snippets file that came from elsewhere.
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 *
 * @package cssr
 */

namespace Cssr\Content;

/**
 * Checks every part of a new file. What is bad in it is left out and reported; the rest is kept.
 */
final class SnippetsReader {

	/**
	 * What was known until now: it stands in for items that are bad in the new file.
	 *
	 * @var Snippets|null
	 */
	private $before;

	/**
	 * The elements that are kept, in the format of the file.
	 *
	 * @var array
	 */
	private $elements = array();

	/**
	 * What was left out, and why, in English: "mission-card / amman-2022-11 / ar: …".
	 *
	 * @var string[]
	 */
	private $problems = array();

	/**
	 * Whether characters of the file had to be replaced, since they are none.
	 *
	 * @var bool
	 */
	private $mended = false;

	/**
	 * One for one file.
	 *
	 * @param Snippets|null $before What was known until now.
	 */
	public function __construct( ?Snippets $before = null ) {
		$this->before = $before;
	}

	/**
	 * What is good in a file, in its format.
	 *
	 * @param string $json The text of the file.
	 * @return array
	 * @throws \UnexpectedValueException If the file is none, or of another format: its message says what was found.
	 */
	public function read( $json ) {
		if ( strlen( $json ) > Snippets::MAX_BYTES ) {
			throw new \UnexpectedValueException( 'larger than ' . Snippets::MAX_BYTES . ' bytes' );
		}
		$raw = Json::decode( $json, true, $this->mended );
		if ( Snippets::FORMAT !== Fields::in( $raw, 'format' ) ) {
			throw new \UnexpectedValueException( 'not a snippets file of format ' . Snippets::FORMAT );
		}
		$feed = Fields::in( $raw, 'feed' );
		if ( ! is_array( Fields::in( $raw, 'elements' ) ) || ! Edition::is_date( Fields::in( $feed, 'updated' ) ) ) {
			throw new \UnexpectedValueException( 'no elements, or no date of the feed' );
		}
		foreach ( $raw['elements'] as $element => $entry ) {
			$this->add_element( (string) $element, $entry );
		}
		if ( ! $this->elements ) {
			throw new \UnexpectedValueException( 'nothing in it can be used: ' . implode( '; ', array_slice( $this->problems, 0, 3 ) ) );
		}
		return array(
			'format'   => Snippets::FORMAT,
			'library'  => Fields::text( $raw, 'library' ),
			'feed'     => array(
				'id'      => Fields::text( $feed, 'id' ),
				'title'   => Fields::texts( $feed, 'title' ),
				'updated' => Fields::text( $feed, 'updated' ),
			),
			'elements' => $this->elements,
		);
	}

	/**
	 * What was left out of the file, and why.
	 *
	 * @return string[]
	 */
	public function problems() {
		return $this->problems;
	}

	/**
	 * Takes one element over.
	 *
	 * @param string $element Its name, without "cssr-".
	 * @param mixed  $entry   What the file says of it.
	 */
	private function add_element( $element, $entry ) {
		$items = Fields::in( $entry, 'items' );
		if ( ! preg_match( Snippets::ELEMENT, $element ) || ! is_array( $items ) ) {
			$this->problems[] = Fields::plain( $element ) . ': not an element with items';
			return;
		}
		$kept = array();
		foreach ( $items as $key => $item ) {
			$key  = (string) $key;
			$html = preg_match( Snippets::ITEM, $key ) ? $this->html_of( $element, $key, $item ) : array();
			$old  = null === $this->before ? null : Fields::in( $this->before->items_of( $element ), $key );
			if ( ! $html ) {
				$this->problems[] = Fields::plain( "$element / $key" ) . ': nothing in it can be used';
			}
			// In one language the new, in another the old: that would be of no edition at all.
			$lost = array_diff_key( Fields::texts( $item, 'html' ), $html );
			if ( $old && ( ! $html || array_intersect_key( $lost, $old['html'] ) ) ) {
				// It is of the edition it came with, whatever the others are of.
				$kept[ $key ] = $old + array( 'edition' => $this->before->updated() );
				continue;
			}
			if ( ! $html ) {
				continue;
			}
			$kept[ $key ] = array(
				'label' => Fields::texts( $item, 'label' ),
				'html'  => $html,
				'hash'  => Fields::text( $item, 'hash' ),
				'asOf'  => Fields::text( $item, 'asOf' ),
			);
		}
		if ( $kept ) {
			$this->elements[ $element ] = array(
				'label' => Fields::texts( $entry, 'label' ),
				'items' => $kept,
			);
		}
	}

	/**
	 * The fragments of an item that are good.
	 *
	 * @param string $element The element.
	 * @param string $key     The key of the item.
	 * @param mixed  $item    What the file says of it.
	 * @return string[] By language.
	 */
	private function html_of( $element, $key, $item ) {
		$good = array();
		foreach ( Fields::texts( $item, 'html' ) as $language => $html ) {
			$fault = Snippets::fault( $element, $html );
			if ( null === $fault && $this->mended && false !== strpos( $html, Json::REPLACEMENT ) ) {
				$fault = 'has characters that are not text';
			}
			if ( null === $fault ) {
				$good[ $language ] = $html;
			} else {
				$this->problems[] = Fields::plain( "$element / $key / $language" ) . ": $fault";
			}
		}
		return $good;
	}
}
