<?php
// Calls the classes of the modules that know nothing of a content system: reads {call, args} as JSON, writes what comes back.
spl_autoload_register(static function ($class) {
    $path = getcwd() . '/dist/drupal/cssr/src/' . str_replace(['Drupal\\cssr\\', '\\'], ['', '/'], $class) . '.php';
    if (is_file($path)) {
        require $path;
    }
});

use Drupal\cssr\BlockHtml;
use Drupal\cssr\Content\Placement;
use Drupal\cssr\Content\Snippets;
use Drupal\cssr\Content\StaticHtml;
use Drupal\cssr\TextFilter;

error_reporting(E_ALL);
set_error_handler(static function ($level, $message) {
    throw new ErrorException($message);
});
$request = json_decode(stream_get_contents(STDIN), true);
$args = $request['args'];
$shipped = static fn () => Snippets::open(file_get_contents('dist/drupal/cssr/assets/cssr.snippets.json'));
$calls = [
    'faults' => static fn () => array_map([StaticHtml::class, 'fault'], $args),
    'level' => static fn () => StaticHtml::with_heading_level($args[0], $args[1]),
    'read' => static function () use ($args) {
        try {
            $before = isset($args[1]) ? Snippets::read($args[1]) : null;
            $read = Snippets::read($args[0], $before);
            return ['problems' => $read->problems(), 'file' => json_decode($read->json(), true), 'choices' => $read->choices($args[2] ?? 'en')];
        } catch (UnexpectedValueException $e) {
            return ['refused' => $e->getMessage()];
        }
    },
    'filter' => static fn () => TextFilter::replace(
        $args[0],
        static fn (array $given) => BlockHtml::of($shipped(), new Placement($given, ['ocha']), $args[1] ?? 'en'),
    ),
    // A site goes through answers of a server; after each: what is told, shown and linked.
    'drupal' => static function () use ($args) {
        require __DIR__ . '/drupal-stand-ins.php';
        StandIns\PublicFiles::$folder = $args[2];
        stream_wrapper_register('public', StandIns\PublicFiles::class);
        $site = new StandIns\Site($args[0]);
        $steps = [];
        foreach ($args[1] as $answer) {
            $site->answer = $answer;
            $site->asked = $site->logged = $site->invalidated = [];
            $site->now += 3600;
            $copies = $site->copies();
            $copies->refresh();
            $builder = $site->builder('en');
            $place = ['element' => 'mission-card', 'item' => 'amman-2022-11'];
            $steps[] = [
                'asked' => $site->asked,
                'logged' => $site->logged,
                'invalidated' => $site->invalidated,
                'troubles' => $copies->troubles(),
                'html' => $builder->html($place),
                'attachments' => $builder->attachments($place),
                'tags' => $builder->cacheability()->tags,
            ];
        }
        return $steps;
    },
];
echo json_encode($calls[$request['call']](), JSON_UNESCAPED_UNICODE);
