<?php

namespace Drupal\cssr\Hook;

use Drupal\Core\Extension\ModuleExtensionList;
use Drupal\Core\Extension\Requirement\RequirementSeverity;
use Drupal\Core\Hook\Attribute\Hook;
use Drupal\Core\StringTranslation\StringTranslationTrait;
use Drupal\cssr\Builder;
use Drupal\cssr\Copies;
use Drupal\cssr\Themes;

/**
 * What the module does where Drupal asks all modules.
 *
 * Drupal 10 does not know hooks in classes: cssr.module and cssr.install call
 * them there.
 */
final class CssrHooks {

  use StringTranslationTrait;

  public function __construct(private readonly Copies $copies, private readonly ModuleExtensionList $modules) {}

  /**
   * Implements hook_cron().
   */
  #[Hook('cron')]
  public function cron(): void {
    $this->copies->refresh();
  }

  /**
   * Implements hook_library_info_build().
   *
   * Libraries "script.cssr-core" and so on are files, "theme.ocha" and so on
   * sheets; "element.mission-card" is all that an element needs.
   */
  #[Hook('library_info_build')]
  public function libraryInfoBuild(): array {
    $libraries = [];
    foreach (Builder::scripts() as $handle => $script) {
      // Not combined with other scripts, so that a fault in one of them does
      // not stop it.
      $options = ['minified' => TRUE, 'preprocess' => FALSE, 'attributes' => ['defer' => TRUE, 'data-cfasync' => 'false']];
      $libraries["script.$handle"] = [
        'version' => substr(md5($script['integrity']), 0, 12),
        'js' => ["assets/{$script['file']}" => $options],
        'dependencies' => array_map(fn ($need) => "cssr/script.$need", $script['needs']),
      ];
      if ($script['needs']) {
        $libraries['element.' . substr($handle, strlen('cssr-'))] = ['dependencies' => ['cssr/content', "cssr/script.$handle"]];
      }
    }
    foreach (Themes::names() as $theme) {
      $libraries["theme.$theme"] = [
        'css' => ['theme' => ["assets/themes/$theme.css" => []]],
      ];
    }
    return $libraries;
  }

  /**
   * Implements hook_locale_translation_projects_alter().
   *
   * The translations are in the folder of the module, wherever that is.
   */
  #[Hook('locale_translation_projects_alter')]
  public function localeTranslationProjectsAlter(array &$projects): void {
    if (isset($projects['cssr'])) {
      $projects['cssr']['info']['interface translation server pattern'] = $this->modules->getPath('cssr') . '/translations/%project.%language.po';
    }
  }

  /**
   * Implements hook_runtime_requirements().
   */
  #[Hook('runtime_requirements')]
  public function runtimeRequirements(): array {
    $troubles = $this->copies->troubles();
    // Before 11.2 these were numbers.
    $severities = enum_exists(RequirementSeverity::class) ? [RequirementSeverity::OK, RequirementSeverity::Warning] : [0, 1];
    return [
      'cssr' => [
        'title' => $this->t('CSSR content'),
        'value' => $troubles ? $this->t('Could not be brought up to date. Pages go on showing the last good copy.') : $this->t('Up to date', [], ['context' => 'CSSR']),
        'description' => $troubles ? ['#theme' => 'item_list', '#items' => $troubles] : '',
        'severity' => $severities[$troubles ? 1 : 0],
      ],
    ];
  }

}
