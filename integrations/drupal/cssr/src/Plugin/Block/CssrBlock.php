<?php

namespace Drupal\cssr\Plugin\Block;

use Drupal\Core\Block\Attribute\Block;
use Drupal\Core\Block\BlockBase;
use Drupal\Core\Form\FormStateInterface;
use Drupal\Core\Plugin\ContainerFactoryPluginInterface;
use Drupal\Core\StringTranslation\TranslatableMarkup;
use Drupal\cssr\Builder;
use Drupal\cssr\Content\Placement;
use Drupal\cssr\Copies;
use Drupal\cssr\Themes;
use Symfony\Component\DependencyInjection\ContainerInterface;

/**
 * One piece of the content of the CSSR.
 */
#[Block(
  id: 'cssr_content',
  admin_label: new TranslatableMarkup('CSSR content'),
  category: new TranslatableMarkup('CSSR'),
)]
final class CssrBlock extends BlockBase implements ContainerFactoryPluginInterface {

  public function __construct(array $configuration, $plugin_id, $plugin_definition, private readonly Builder $builder, private readonly Copies $copies) {
    parent::__construct($configuration, $plugin_id, $plugin_definition);
  }

  /**
   * {@inheritdoc}
   */
  public static function create(ContainerInterface $container, array $configuration, $plugin_id, $plugin_definition) {
    return new self($configuration, $plugin_id, $plugin_definition, $container->get('cssr.builder'), $container->get('cssr.copies'));
  }

  /**
   * {@inheritdoc}
   */
  public function defaultConfiguration() {
    return ['element' => '', 'item' => '', 'language' => '', 'theme' => '', 'heading_level' => '', 'label_display' => '0'];
  }

  /**
   * {@inheritdoc}
   */
  public function blockForm($form, FormStateInterface $form_state) {
    $options = [];
    foreach ($this->copies->content()->index()->choices(\Drupal::languageManager()->getCurrentLanguage()->getId()) as $element) {
      foreach ($element['items'] as $item) {
        $options[$element['label']]["{$element['name']}|{$item['key']}"] = $item['label'];
      }
    }
    $options[Placement::LANGUAGE_SWITCH . '|'] = $this->t('Choice of the language');
    $chosen = $this->configuration;
    $form['content'] = [
      '#type' => 'select',
      '#title' => $this->t('Content', [], ['context' => 'CSSR']),
      '#options' => $options,
      '#required' => TRUE,
      '#default_value' => $chosen['element'] === '' ? NULL : "{$chosen['element']}|{$chosen['item']}",
    ];
    $form['language'] = [
      '#type' => 'select',
      '#title' => $this->t('Language', [], ['context' => 'CSSR']),
      '#options' => ['' => $this->t('That of the page')] + Builder::languages(),
      '#default_value' => $chosen['language'],
    ];
    $form['theme'] = [
      '#type' => 'select',
      '#title' => $this->t('Theme', [], ['context' => 'CSSR']),
      '#options' => ['' => $this->t('That of the site')] + Themes::labels(),
      '#default_value' => $chosen['theme'],
    ];
    $form['heading_level'] = [
      '#type' => 'select',
      '#title' => $this->t('Level of the heading'),
      '#options' => ['' => $this->t('As usual'), '2' => '2', '3' => '3', '4' => '4', '5' => '5', '6' => '6'],
      '#default_value' => $chosen['heading_level'],
    ];
    return $form;
  }

  /**
   * {@inheritdoc}
   */
  public function blockSubmit($form, FormStateInterface $form_state) {
    [$this->configuration['element'], $this->configuration['item']] = explode('|', $form_state->getValue('content'), 2);
    foreach (['language', 'theme', 'heading_level'] as $key) {
      $this->configuration[$key] = (string) $form_state->getValue($key);
    }
    // Before somebody looks at it.
    $this->builder->build($this->given());
    $this->copies->fetchMissing(TRUE);
  }

  /**
   * {@inheritdoc}
   */
  public function build() {
    return $this->builder->render($this->given());
  }

  /**
   * What was chosen, as a placement takes it.
   */
  private function given(): array {
    return ['heading-level' => $this->configuration['heading_level']] + $this->configuration;
  }

}
