<?php

namespace Drupal\cssr\Form;

use Drupal\Core\Form\ConfigFormBase;
use Drupal\Core\Form\FormStateInterface;
use Drupal\cssr\Themes;

/**
 * Where the content comes from, and how it looks.
 */
final class SettingsForm extends ConfigFormBase {

  /**
   * {@inheritdoc}
   */
  public function getFormId() {
    return 'cssr_settings';
  }

  /**
   * {@inheritdoc}
   */
  protected function getEditableConfigNames() {
    return ['cssr.settings'];
  }

  /**
   * {@inheritdoc}
   */
  public function buildForm(array $form, FormStateInterface $form_state) {
    $config = $this->config('cssr.settings');
    // In the form, not by the messenger: that would tell of it once more after
    // it has been put right.
    $troubles = \Drupal::service('cssr.copies')->troubles();
    $form['troubles'] = !$troubles ? [] : [
      '#theme' => 'status_messages',
      '#message_list' => ['warning' => $troubles],
      '#status_headings' => ['warning' => $this->t('Warning message')],
    ];
    $form['edition_url'] = [
      '#type' => 'url',
      '#title' => $this->t('Edition', [], ['context' => 'CSSR']),
      '#description' => $this->t('Address of edition.json, by which newer content is found. Empty: the edition that came with the module.'),
      '#default_value' => $config->get('edition_url'),
      '#attributes' => ['dir' => 'ltr'],
    ];
    $form['theme'] = [
      '#type' => 'select',
      '#title' => $this->t('Theme', [], ['context' => 'CSSR']),
      '#options' => ['' => $this->t('That of the page')] + Themes::labels(),
      '#default_value' => $config->get('theme'),
    ];
    $form['script'] = [
      '#type' => 'checkbox',
      '#title' => $this->t('Search, filters and switching of languages. Without it the content is the same, as plain HTML.'),
      '#default_value' => $config->get('script'),
    ];
    return parent::buildForm($form, $form_state);
  }

  /**
   * {@inheritdoc}
   */
  public function validateForm(array &$form, FormStateInterface $form_state) {
    $url = (string) $form_state->getValue('edition_url');
    if ($url !== '' && !str_starts_with($url, 'https://')) {
      $form_state->setErrorByName('edition_url', $this->t('The address has to begin with https://, since others could change on the way what is sent without it.'));
    }
    parent::validateForm($form, $form_state);
  }

  /**
   * {@inheritdoc}
   */
  public function submitForm(array &$form, FormStateInterface $form_state) {
    $config = $this->config('cssr.settings');
    foreach (['edition_url', 'theme'] as $key) {
      $config->set($key, (string) $form_state->getValue($key));
    }
    $config->set('script', (bool) $form_state->getValue('script'))->save();
    \Drupal::service('cssr.copy_store')->delete('old_urls');
    \Drupal::service('cssr.copies')->refresh(TRUE);
    parent::submitForm($form, $form_state);
  }

}
