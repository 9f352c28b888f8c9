<?php

namespace Drupal\cssr;

use Drupal\cssr\Content\Pasted;
use Drupal\cssr\Content\Tags;

/**
 * Placements that are a <div data-cssr="mission-card">…</div>.
 *
 * A pinned one is to stay as it is, and is none. Knows nothing of Drupal.
 */
final class Divs {

  /**
   * Where each of them ends, and what it says, by where it begins.
   *
   * @param string $text
   *   HTML.
   *
   * @return array[]
   *   End, and values by name, unescaped. One that is never closed is not
   *   among them.
   */
  public static function in(string $text): array {
    $open = $found = [];
    foreach (Tags::of($text) as $tag) {
      if ($tag['name'] === 'div') {
        $given = Pasted::given($text, $tag);
        $open[] = $given === NULL || isset($given['pinned']) ? NULL : [$tag['start'], $given];
      }
      elseif ($tag['name'] === '/div' && $open) {
        $last = array_pop($open);
        if ($last !== NULL) {
          [$start, $given] = $last;
          $found[$start] = [$tag['end'], $given];
        }
      }
    }
    return $found;
  }

}
