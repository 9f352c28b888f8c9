<?php

namespace Drupal\cssr;

use Drupal\cssr\Content\Piece;
use Drupal\cssr\Content\Placement;
use Drupal\cssr\Content\StaticHtml;

/**
 * The HTML of one piece of content, as the script expects it.
 *
 * Knows nothing of Drupal. The static HTML is not sent through Xss::filter():
 * that would take "text:" in a label for a protocol. Content::piece() lets only
 * HTML pass that consists of the tags and attributes of the library; see
 * StaticHtml.
 */
final class BlockHtml {

  /**
   * The HTML of a placement.
   *
   * @param \Drupal\cssr\Content\Placement $place
   *   What an editor chose.
   * @param array $found
   *   What that is in the edition.
   * @param array $piece
   *   The piece.
   */
  public static function of(Placement $place, array $found, array $piece): string {
    $attributes = '';
    foreach (['class' => 'cssr'] + $place->attributes($found, $piece) as $name => $value) {
      $attributes .= ' ' . $name . '="' . htmlspecialchars($value, ENT_QUOTES | ENT_SUBSTITUTE, 'UTF-8') . '"';
    }
    return StaticHtml::without_brackets("<div$attributes>" . $place->html($piece) . "</div>");
  }

  /**
   * The words of pieces for the script, to stand beside the block.
   *
   * @param array[] $pieces
   *   The pieces.
   */
  public static function words(array $pieces): string {
    // Other filters may look for brackets. Those of JSON itself have to stay.
    $json = preg_replace_callback('/"(?:[^"\\\\]++|\\\\.)*+"/s', fn ($word) => strtr($word[0], ['[' => '\u005b', ']' => '\u005d']), Piece::json($pieces));
    return '<script type="application/json" class="cssr-content">' . $json . '</script>';
  }

}
