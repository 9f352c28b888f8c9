<?php

namespace Drupal\cssr\Plugin\Filter;

use Drupal\Core\Plugin\ContainerFactoryPluginInterface;
use Drupal\Core\StringTranslation\TranslatableMarkup;
use Drupal\cssr\Builder;
use Drupal\cssr\TextFilter;
use Drupal\filter\Attribute\Filter;
use Drupal\filter\FilterProcessResult;
use Drupal\filter\Plugin\FilterBase;
use Drupal\filter\Plugin\FilterInterface;
use Symfony\Component\DependencyInjection\ContainerInterface;

/**
 * Puts the content of the CSSR into texts.
 */
#[Filter(
  id: 'cssr',
  title: new TranslatableMarkup('CSSR content'),
  description: new TranslatableMarkup('Turns <code dir="ltr">[cssr element=mission-card item=amman-2022-11]</code> into content of the Civil Society Support Room. Has to come after “Limit allowed HTML tags”.'),
  type: FilterInterface::TYPE_TRANSFORM_REVERSIBLE,
  weight: 20,
)]
final class CssrFilter extends FilterBase implements ContainerFactoryPluginInterface {

  public function __construct(array $configuration, $plugin_id, $plugin_definition, private readonly Builder $builder) {
    parent::__construct($configuration, $plugin_id, $plugin_definition);
  }

  /**
   * {@inheritdoc}
   */
  public static function create(ContainerInterface $container, array $configuration, $plugin_id, $plugin_definition) {
    return new self($configuration, $plugin_id, $plugin_definition, $container->get('cssr.builder'));
  }

  /**
   * {@inheritdoc}
   */
  public function process($text, $langcode) {
    $result = new FilterProcessResult($text);
    $result->setProcessedText(TextFilter::replace((string) $text, function (array $given) use ($result) {
      $result->addCacheableDependency($this->builder->cacheability());
      $made = $this->builder->build($given);
      if ($made !== NULL) {
        $result->addAttachments($made['attached']);
      }
      return $made['html'] ?? NULL;
    }));
    return $result;
  }

  /**
   * {@inheritdoc}
   *
   * Drupal 12 has no $long any more; with a default it fits all versions.
   */
  public function tips($long = FALSE) {
    return $this->t('Content of the Civil Society Support Room: <code dir="ltr">@example</code>', ['@example' => '[cssr element="mission-card" item="amman-2022-11"]']);
  }

}
