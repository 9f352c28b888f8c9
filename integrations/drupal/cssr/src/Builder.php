<?php

namespace Drupal\cssr;

use Drupal\Core\Cache\CacheableMetadata;
use Drupal\Core\Config\ConfigFactoryInterface;
use Drupal\Core\Language\LanguageInterface;
use Drupal\Core\Language\LanguageManagerInterface;
use Drupal\Core\Render\Markup;
use Drupal\cssr\Content\Content;
use Drupal\cssr\Content\Piece;
use Drupal\cssr\Content\Placement;

/**
 * Makes the HTML of placements, and says what the page needs for them.
 */
final class Builder {

  /**
   * The names of the themes there are.
   *
   * @return string[]
   *   The names of their files.
   */
  public static function themes(): array {
    return array_map(fn ($file) => basename($file, '.css'), glob(dirname(__DIR__) . '/assets/themes/*.css') ?: []);
  }

  /**
   * The scripts there are.
   *
   * @return array[]
   *   By handle: file, needs (handles), integrity.
   */
  public static function scripts(): array {
    return (require dirname(__DIR__) . '/assets/build.php')['scripts'];
  }

  public function __construct(
    private readonly Copies $copies,
    private readonly ConfigFactoryInterface $config,
    private readonly LanguageManagerInterface $languages,
  ) {}

  /**
   * What a placement is on a page.
   *
   * @param array $given
   *   What an editor chose: element, item, language, theme, heading-level.
   *
   * @return array|null
   *   Its html, and what has to be attached; NULL if there is nothing to show.
   */
  public function build(array $given): ?array {
    $settings = $this->config->get('cssr.settings');
    if (($given['theme'] ?? '') === '') {
      $given['theme'] = $settings->get('theme');
    }
    $place = new Placement($given, self::themes());
    [$found, $piece] = $this->copies->content()->shown($place, $this->languages->getCurrentLanguage(LanguageInterface::TYPE_CONTENT)->getId());
    if (!$piece) {
      return NULL;
    }
    $attached = ['library' => $place->theme === '' ? ['cssr/content'] : ['cssr/content', "cssr/theme.$place->theme"]];
    if ($settings->get('script')) {
      // A later edition may have an element that this version has no script for.
      if (isset(self::scripts()["cssr-$place->element"])) {
        $attached['library'][] = "cssr/script.cssr-$place->element";
      }
      $attached['html_head'] = $place->element === Placement::LANGUAGE_SWITCH ? [] : $this->views($found, $piece);
      $this->copies->hasLanguageSwitch($place->element === Placement::LANGUAGE_SWITCH);
    }
    return ['html' => BlockHtml::of($place, $found, $piece), 'attached' => array_filter($attached)];
  }

  /**
   * On what the HTML depends.
   */
  public function cacheability(): CacheableMetadata {
    return (new CacheableMetadata())
      ->addCacheTags(['config:cssr.settings', Copies::CACHE_TAG])
      ->addCacheContexts(['languages:' . LanguageInterface::TYPE_CONTENT]);
  }

  /**
   * The words of a piece for the script, in each language that is needed.
   *
   * Each has a script element of its own, which does nothing: under its name,
   * Drupal puts it into the page once, from whichever caches it comes.
   */
  private function views(array $found, array $piece): array {
    $pieces = [Piece::path($found) => $piece];
    foreach ($this->copies->hasLanguageSwitch() ? $this->copies->content()->in_other_languages($found) : [] as $other) {
      $pieces[Piece::path($other)] = $this->copies->content()->piece($other);
    }
    $heads = [];
    foreach (array_filter($pieces) as $path => $one) {
      // An earlier edition never takes the place of a later one.
      if ($one['edition'] === $piece['edition']) {
        $heads[] = [
          [
            '#tag' => 'script',
            '#attributes' => ['type' => 'application/json', 'class' => ['cssr-content']],
            '#value' => Markup::create(Piece::json([$one])),
          ],
          'cssr_' . Content::name($path),
        ];
      }
    }
    return $heads;
  }

}
