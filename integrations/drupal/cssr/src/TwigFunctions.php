<?php

namespace Drupal\cssr;

use Twig\Extension\AbstractExtension;
use Twig\TwigFunction;

/**
 * Lets templates show content: {{ cssr_content({ element: 'mission-list' }) }}.
 */
final class TwigFunctions extends AbstractExtension {

  public function __construct(private readonly Builder $builder) {}

  /**
   * {@inheritdoc}
   */
  public function getFunctions(): array {
    return [new TwigFunction('cssr_content', fn (array $given) => $this->builder->render($given))];
  }

}
