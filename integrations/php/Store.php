<?php
/**
 * Where a content system keeps what was fetched.
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 *
 * @package cssr
 */

namespace Cssr\Content;

/**
 * Values by name, which stay until something takes their place.
 *
 * `index` is the index of the edition, as text; `state` what is known of the fetching; `pieces` which pieces are kept; `piece_…` is one of these.
 */
interface Store {

	/**
	 * A value.
	 *
	 * @param string $name Its name.
	 * @return mixed Null if there is none.
	 */
	public function get( $name );

	/**
	 * Keeps a value.
	 *
	 * @param string       $name  Its name.
	 * @param array|string $value The value.
	 * @throws \RuntimeException If it could not be kept.
	 */
	public function set( $name, $value );

	/**
	 * Forgets a value.
	 *
	 * @param string $name Its name.
	 */
	public function delete( $name );
}
