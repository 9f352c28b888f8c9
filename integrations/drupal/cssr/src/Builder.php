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
use Symfony\Component\HttpFoundation\RequestStack;

/**
 * Makes the HTML of placements, and says what the page needs for them.
 */
final class Builder {

  /**
   * What a request says of the format of the answer.
   */
  const FORMAT = '_wrapper_format';

  /**
   * Formats of answers that come into a page that is open already.
   */
  const INTO_PAGE = ['drupal_ajax', 'drupal_dialog', 'drupal_dialog.off_canvas', 'drupal_dialog.off_canvas_top', 'drupal_htmx', 'drupal_modal'];

  /**
   * What scripts say when they ask. Views takes the format out of a request.
   */
  const OF_SCRIPTS = ['X-Requested-With', 'HX-Request'];

  /**
   * The scripts there are.
   *
   * @return array[]
   *   By handle: file, needs (handles), integrity.
   */
  public static function scripts(): array {
    return (require dirname(__DIR__) . '/assets/build.php')['scripts'];
  }

  /**
   * The languages that content may be in.
   *
   * @return string[]
   *   Their own names, by code.
   */
  public static function languages(): array {
    return (require dirname(__DIR__) . '/assets/build.php')['languages'];
  }

  public function __construct(
    private readonly Copies $copies,
    private readonly ConfigFactoryInterface $config,
    private readonly LanguageManagerInterface $languages,
    private readonly RequestStack $requests,
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
    $place = new Placement($given, Themes::names());
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
      $pieces = $place->element === Placement::LANGUAGE_SWITCH ? [] : $this->pieces($found, $piece);
      $this->copies->hasLanguageSwitch($place->element === Placement::LANGUAGE_SWITCH);
      if ($pieces && $this->isForPage()) {
        $words = BlockHtml::words($pieces);
      }
      else {
        $attached['html_head'] = self::heads($pieces);
      }
    }
    return ['html' => BlockHtml::of($place, $found, $piece) . ($words ?? ''), 'attached' => array_filter($attached)];
  }

  /**
   * A placement as Drupal renders it.
   *
   * @param array $given
   *   What an editor chose.
   */
  public function render(array $given): array {
    $made = $this->build($given);
    // Its parts were escaped or checked where it was made.
    $render = $made === NULL ? [] : ['#markup' => Markup::create($made['html']), '#attached' => $made['attached']];
    $this->cacheability()->applyTo($render);
    return $render;
  }

  /**
   * On what the HTML depends.
   */
  public function cacheability(): CacheableMetadata {
    return (new CacheableMetadata())
      ->addCacheTags(['config:cssr.settings', Copies::CACHE_TAG])
      ->addCacheContexts(['languages:' . LanguageInterface::TYPE_CONTENT, 'url.query_args:' . self::FORMAT])
      ->addCacheContexts(array_map(fn ($header) => "headers:$header", self::OF_SCRIPTS));
  }

  /**
   * Whether what is made comes into a page that is open already.
   *
   * It brings its scripts along, but nothing for the head of that page.
   */
  private function isForPage(): bool {
    $request = $this->requests->getCurrentRequest();
    return $request && (
      in_array($request->query->get(self::FORMAT), self::INTO_PAGE, TRUE)
      || array_filter(self::OF_SCRIPTS, fn ($header) => $request->headers->has($header))
    );
  }

  /**
   * The piece whose words the script needs, in each language that is needed.
   *
   * @return array[]
   *   By their paths.
   */
  private function pieces(array $found, array $piece): array {
    $pieces = [Piece::path($found) => $piece];
    foreach ($this->copies->hasLanguageSwitch() ? $this->copies->content()->in_other_languages($found) : [] as $other) {
      $pieces[Piece::path($other)] = $this->copies->content()->piece($other);
    }
    // An earlier edition never takes the place of a later one.
    return array_filter($pieces, fn ($one) => $one && $one['edition'] === $piece['edition']);
  }

  /**
   * The words of pieces for the head of the page.
   *
   * Each has a script element of its own, which does nothing: under its name,
   * Drupal puts it into the page once, from whichever caches it comes.
   */
  private static function heads(array $pieces): array {
    $heads = [];
    foreach ($pieces as $path => $piece) {
      $heads[] = [
        [
          '#tag' => 'script',
          '#attributes' => ['type' => 'application/json', 'class' => ['cssr-content']],
          '#value' => Markup::create(Piece::json([$piece])),
        ],
        'cssr_' . Content::name($path),
      ];
    }
    return $heads;
  }

}
