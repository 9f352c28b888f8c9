<?php
/**
 * The addresses that a server is sent to.
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 *
 * @package cssr
 */

namespace Cssr\Content;

/**
 * Where a redirect leads, and whether that is out in public. Behind a server are machines that answer nobody else: its own services, those of
 * its network, and at 169.254.169.254 often the keys of the whole machine. Nobody outside is to decide that they are asked.
 */
final class Address {

	/** How often one may be sent on. */
	const REDIRECTS = 3;

	/** An address that all programs read in the same way: no user, no escapes in the host. */
	const PATTERN = '~^(https?)://(\[[0-9a-f:.]+\]|[^\x00-\x20\x7F/?#@\\\\:\[\]%]+)(:\d{1,5})?(?:([/?][^\x00-\x20\x7F\\\\#]*))?(?:#[^\x00-\x20\x7F]*)?$~iD';

	/** Networks of IPv4 that are not out in public, each with the number of bits they have in common. */
	const PRIVATE_NETWORKS = array(
		'0.0.0.0'     => 8,
		'10.0.0.0'    => 8,
		'100.64.0.0'  => 10,
		'127.0.0.0'   => 8,
		'169.254.0.0' => 16,
		'172.16.0.0'  => 12,
		'192.0.0.0'   => 24,
		'192.168.0.0' => 16,
		'198.18.0.0'  => 15,
		'224.0.0.0'   => 3,
	);

	/** The beginnings of addresses of IPv6 that stand for one of IPv4, and the byte where that begins. */
	const EMBEDDED = array(
		"\0\0\0\0\0\0\0\0\0\0\xFF\xFF"       => 12,
		"\0\x64\xFF\x9B\0\0\0\0\0\0\0\0"     => 12,
		"\x20\x02"                           => 2,
	);

	/**
	 * The address that a redirect leads to.
	 *
	 * @param string $from     The address that was asked.
	 * @param string $location What the answer says.
	 * @return string '' if it leads nowhere.
	 */
	public static function target( $from, $location ) {
		if ( '' === $location || ! preg_match( self::PATTERN, $from, $base ) ) {
			return '';
		}
		$base  += array_fill( 0, 5, '' );
		$origin = "$base[1]://$base[2]$base[3]";
		$path   = '' === $base[4] ? '/' : strtok( $base[4], '?' );
		$path   = is_string( $path ) && '/' === $path[0] ? $path : '/';
		if ( preg_match( '~^[a-z][a-z0-9+.-]*:~i', $location ) ) {
			$target = $location;
		} elseif ( '//' === substr( $location, 0, 2 ) ) {
			$target = "$base[1]:$location";
		} elseif ( '/' === $location[0] ) {
			$target = $origin . $location;
		} elseif ( '?' === $location[0] ) {
			$target = $origin . $path . $location;
		} else {
			$target = $origin . substr( $path, 0, strrpos( $path, '/' ) + 1 ) . $location;
		}
		return 1 === preg_match( self::PATTERN, $target ) ? $target : '';
	}

	/**
	 * Whether an address begins with https.
	 *
	 * @param string $url The address.
	 * @return bool
	 */
	public static function is_secure( $url ) {
		return 0 === stripos( $url, 'https://' );
	}

	/**
	 * The host of an address.
	 *
	 * @param string $url The address.
	 * @return string In small letters; '' if it is no address.
	 */
	public static function host( $url ) {
		return preg_match( self::PATTERN, $url, $parts ) ? rtrim( strtolower( $parts[2] ), '.' ) : '';
	}

	/**
	 * Whether an address is out in public, as far as can be known: a name that this machine cannot resolve counts as public.
	 *
	 * @param string        $url     The address.
	 * @param callable|null $resolve Gives the IP addresses of a name; that of the system, if there is none.
	 * @return bool
	 */
	public static function is_public( $url, ?callable $resolve = null ) {
		$host = self::host( $url );
		if ( '' !== $host && '[' === $host[0] ) {
			return self::is_public_ip( substr( $host, 1, -1 ) );
		}
		if ( ! preg_match( '/^[a-z0-9._-]+$/D', $host ) ) {
			// Letters of all scripts, and digits among them, are turned into others on the way.
			$host = '' !== $host && function_exists( 'idn_to_ascii' ) ? (string) idn_to_ascii( $host ) : '';
		}
		// What ends in a number is an address of IPv4, in one of its many spellings. Only the usual one is taken.
		if ( '' === $host || preg_match( '/(^|\.)(\d+|0x[0-9a-f]*)$/D', $host ) ) {
			return self::is_public_ip( $host );
		}
		foreach ( call_user_func( $resolve ? $resolve : array( self::class, 'resolve' ), $host ) as $ip ) {
			if ( ! self::is_public_ip( $ip ) ) {
				return false;
			}
		}
		return true;
	}

	/**
	 * The IP addresses of a name.
	 *
	 * @param string $name The name.
	 * @return string[]
	 */
	private static function resolve( $name ) {
		$found = gethostbynamel( $name );
		// phpcs:ignore WordPress.PHP.NoSilencedErrors.Discouraged -- warns where there is no name server.
		$records = function_exists( 'dns_get_record' ) ? @dns_get_record( $name, DNS_AAAA ) : false;
		return array_merge( $found ? $found : array(), array_column( $records ? $records : array(), 'ipv6' ) );
	}

	/**
	 * Whether an IP address is out in public.
	 *
	 * @param string $ip The address.
	 * @return bool
	 */
	private static function is_public_ip( $ip ) {
		if ( ! filter_var( $ip, FILTER_VALIDATE_IP ) ) {
			return false;
		}
		$bytes = inet_pton( $ip );
		if ( 16 === strlen( $bytes ) ) {
			foreach ( self::EMBEDDED as $beginning => $at ) {
				if ( 0 === strpos( $bytes, $beginning ) ) {
					return self::is_public_ip( (string) inet_ntop( substr( $bytes, $at, 4 ) ) );
				}
			}
			// All that is public begins with the bits 001; 2001:0:… leads through tunnels to any IPv4.
			return 1 === ord( $bytes[0] ) >> 5 && 0 !== strpos( $bytes, "\x20\x01\0\0" );
		}
		foreach ( self::PRIVATE_NETWORKS as $network => $bits ) {
			if ( ( ip2long( $ip ) ^ ip2long( $network ) ) >> ( 32 - $bits ) === 0 ) {
				return false;
			}
		}
		return true;
	}
}
