<?php

namespace Drupal\cssr;

use Drupal\Core\StringTranslation\TranslatableMarkup;

/**
 * The themes that come with the module.
 */
final class Themes {

  /**
   * Their names.
   *
   * @return string[]
   *   The names of their files.
   */
  public static function names(): array {
    return array_map(fn ($file) => basename($file, '.css'), glob(dirname(__DIR__) . '/assets/themes/*.css') ?: []);
  }

  /**
   * How they are called, in the language of the interface.
   *
   * @return array
   *   Labels by name.
   */
  public static function labels(): array {
    $labels = [
      'neutral' => new TranslatableMarkup('Neutral', [], ['context' => 'CSSR']),
      'high-contrast' => new TranslatableMarkup('High contrast', [], ['context' => 'CSSR']),
      'un-ose' => new TranslatableMarkup('United Nations (OSE-Syria)', [], ['context' => 'CSSR']),
      'ocha' => 'OCHA',
      'undp' => 'UNDP',
      'unicef' => 'UNICEF',
      'wfp' => 'WFP',
      'eu' => new TranslatableMarkup('European Union', [], ['context' => 'CSSR']),
      'norway' => new TranslatableMarkup('Norway', [], ['context' => 'CSSR']),
      'sweden' => new TranslatableMarkup('Sweden', [], ['context' => 'CSSR']),
      'switzerland' => new TranslatableMarkup('Switzerland', [], ['context' => 'CSSR']),
      'noref' => 'NOREF',
    ];
    $names = array_combine(self::names(), self::names());
    return array_intersect_key($labels, $names) + $names;
  }

}
