<?php

namespace Drupal\cssr;

/**
 * Finds placements in a text, and puts the content in their place.
 *
 * A placement is [cssr element="mission-card" item="amman-2022-11"], or a
 * <div data-cssr="mission-card" data-item="amman-2022-11">…</div>. The text is
 * HTML that "Limit allowed HTML tags" has already been through. Within tags,
 * code and the like, nothing is taken for a placement.
 *
 * Knows nothing of Drupal.
 */
final class TextFilter {

  /**
   * Tags, whole, with ">" in the values of attributes.
   */
  const TAG = '<(?:!--.*?-->|(?:[^<>"\']|"[^"]*"|\'[^\']*\')*>)';

  /**
   * A placement in brackets, with its attributes.
   */
  const BRACKETS = '/\[cssr((?:\s|&nbsp;)[^\[\]<>]*)?\]/u';

  /**
   * Elements whose content is shown as it is.
   */
  const VERBATIM = ['code', 'pre', 'script', 'style', 'textarea'];

  /**
   * Puts the content in the place of the placements.
   *
   * @param string $text
   *   The text, HTML.
   * @param callable $block
   *   Gives the HTML of a placement, or NULL where there is nothing to show.
   *   Its parameter is what an editor wrote, by name, unescaped.
   *
   * @return string
   *   The text with the blocks.
   */
  public static function replace(string $text, callable $block): string {
    if (strpos($text, 'cssr') === FALSE) {
      return $text;
    }
    $tokens = preg_split('/(' . self::TAG . ')/su', $text, -1, PREG_SPLIT_DELIM_CAPTURE | PREG_SPLIT_NO_EMPTY);
    if ($tokens === FALSE) {
      return $text;
    }
    $html = '';
    $verbatim = 0;
    for ($i = 0; $i < count($tokens); $i++) {
      $token = $tokens[$i];
      if ($token[0] !== '<') {
        $html .= $verbatim ? $token : self::inText($token, $block);
        continue;
      }
      if (preg_match('/^<(\/?)(' . implode('|', self::VERBATIM) . ')\b/i', $token, $tag)) {
        $verbatim = max(0, $verbatim + ($tag[1] ? -1 : 1));
      }
      $given = $verbatim ? NULL : self::ofDiv($token);
      $end = $given === NULL ? NULL : self::endOfDiv($tokens, $i);
      $made = $end === NULL ? NULL : $block($given);
      if ($made === NULL) {
        $html .= $token;
        continue;
      }
      $html .= $made;
      $i = $end;
    }
    return self::unwrapped($html);
  }

  /**
   * Replaces the placements in brackets in a piece of text without tags.
   */
  private static function inText(string $text, callable $block): string {
    return preg_replace_callback(self::BRACKETS, static function (array $match) use ($block) {
      $made = $block(self::attributes($match[1] ?? ''));
      return $made === NULL ? '' : self::MARK . $made . self::MARK;
    }, $text) ?? $text;
  }

  /**
   * Stands around blocks until the paragraphs around them have been opened.
   */
  const MARK = "\x02";

  /**
   * Takes blocks out of their paragraphs, in which no div can stand.
   */
  private static function unwrapped(string $html): string {
    $mark = self::MARK;
    $space = '(?:\s|&nbsp;|<br ?\/?>)*';
    $html = preg_replace("/<p(?:\\s[^>]*)?>$space$mark([^$mark]*)$mark$space<\\/p>/u", '$1', $html) ?? $html;
    return str_replace($mark, '', $html);
  }

  /**
   * What a placement in brackets says.
   */
  private static function attributes(string $text): array {
    $text = str_replace("\u{A0}", ' ', html_entity_decode($text, ENT_QUOTES | ENT_HTML5, 'UTF-8'));
    preg_match_all('/([a-z][a-z-]*)\s*=\s*(?:"([^"]*)"|\'([^\']*)\'|[“”„«»″]([^“”„«»″]*)[“”„«»″]|(\S+))/u', $text, $pairs, PREG_SET_ORDER);
    $given = [];
    foreach ($pairs as $pair) {
      $given[$pair[1]] = implode('', array_slice($pair, 2));
    }
    return $given;
  }

  /**
   * What the start tag of a div says; NULL if it is no placement.
   *
   * A pinned one is to stay as it is.
   */
  private static function ofDiv(string $tag): ?array {
    if (!preg_match('/^<div\s/i', $tag)) {
      return NULL;
    }
    preg_match_all('/\sdata-([a-z-]+)="([^"]*)"/', $tag, $pairs, PREG_SET_ORDER);
    $given = [];
    foreach ($pairs as [, $name, $value]) {
      $given[$name] = html_entity_decode($value, ENT_QUOTES | ENT_HTML5, 'UTF-8');
    }
    if (!isset($given['cssr']) || isset($given['pinned'])) {
      return NULL;
    }
    return ['element' => $given['cssr'], 'theme' => $given['cssr-theme'] ?? ''] + $given;
  }

  /**
   * Where a div ends.
   *
   * @return int|null
   *   The number of the token; NULL if it is never closed.
   */
  private static function endOfDiv(array $tokens, int $start): ?int {
    for ($depth = 0, $i = $start; $i < count($tokens); $i++) {
      if (preg_match('/^<(\/?)div\b/i', $tokens[$i], $tag)) {
        $depth += $tag[1] ? -1 : 1;
        if ($depth === 0) {
          return $i;
        }
      }
    }
    return NULL;
  }

}
