<?php

namespace Drupal\cssr;

use Drupal\Core\Cache\CacheableMetadata;
use Drupal\Core\Config\ConfigFactoryInterface;
use Drupal\Core\Language\LanguageInterface;
use Drupal\Core\Language\LanguageManagerInterface;
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

  public function __construct(
    private readonly Copies $copies,
    private readonly ConfigFactoryInterface $config,
    private readonly LanguageManagerInterface $languages,
  ) {}

  /**
   * The HTML of a placement.
   *
   * @param array $given
   *   What an editor chose: element, item, language, theme, heading-level.
   *
   * @return string|null
   *   NULL if there is nothing of that name.
   */
  public function html(array $given): ?string {
    $content = $this->copies->content();
    $place = $this->place($given);
    $language = $this->languages->getCurrentLanguage(LanguageInterface::TYPE_CONTENT)->getId();
    return $content ? BlockHtml::of($content, $place, $language) : NULL;
  }

  /**
   * The libraries and links that a page with a placement needs.
   *
   * @param array $given
   *   What an editor chose.
   */
  public function attachments(array $given): array {
    $theme = $this->place($given)->theme;
    $attached = ['library' => $theme === '' ? ['cssr/content'] : ['cssr/content', "cssr/theme.$theme"]];
    $feed = $this->config->get('cssr.settings')->get('script') ? $this->copies->feedUrl() : '';
    if ($feed !== '') {
      $attached['library'][] = 'cssr/script';
      $attached['html_head_link'][] = [
        ['rel' => 'alternate', 'type' => 'application/vnd.cssr.feed+json', 'href' => $feed],
      ];
    }
    return $attached;
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
   * The choices of an editor, with those of the site.
   */
  private function place(array $given): Placement {
    if (($given['theme'] ?? '') === '') {
      $given['theme'] = $this->config->get('cssr.settings')->get('theme');
    }
    return new Placement($given, self::themes());
  }

}
