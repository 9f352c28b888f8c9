<?php

namespace Drupal\cssr;

/**
 * Placements in brackets: [cssr element="mission-card" item="amman-2022-11"].
 *
 * Knows nothing of Drupal.
 */
final class Brackets {

  /**
   * One of them, with its attributes.
   */
  const PATTERN = '/\[cssr((?:\s|&nbsp;)[^\[\]<>]*+)?\]/u';

  /**
   * An attribute, which may be a name without a value.
   *
   * What follows a word is not looked at twice.
   */
  const ATTRIBUTE = '/(?<![a-z-])([a-z][a-z-]*+)(?:\s*+=\s*+(?:"([^"]*+)"|\'([^\']*+)\'|[“”„«»″]([^“”„«»″]*+)[“”„«»″]|(\S++))|(?!\S))/u';

  /**
   * A text in its parts.
   *
   * @param string $text
   *   HTML without tags.
   *
   * @return array
   *   Texts, and between them what a placement says: values by name,
   *   unescaped.
   */
  public static function split(string $text): array {
    $parts = [];
    $after = 0;
    preg_match_all(self::PATTERN, $text, $found, PREG_SET_ORDER | PREG_OFFSET_CAPTURE);
    foreach ($found ?? [] as $match) {
      [$whole, $at] = $match[0];
      array_push($parts, substr($text, $after, $at - $after), self::attributes($match[1][0] ?? ''));
      $after = $at + strlen($whole);
    }
    return [...$parts, substr($text, $after)];
  }

  /**
   * What a placement says.
   */
  private static function attributes(string $text): array {
    $text = str_replace("\u{A0}", ' ', html_entity_decode($text, ENT_QUOTES | ENT_HTML5, 'UTF-8'));
    preg_match_all(self::ATTRIBUTE, $text, $pairs, PREG_SET_ORDER);
    $given = [];
    foreach ($pairs as $pair) {
      $given[$pair[1]] = implode('', array_slice($pair, 2));
    }
    return $given;
  }

}
