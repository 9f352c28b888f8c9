<?php
// As much of Drupal and Guzzle as the services of the module touch, by the same names: what is called is real, what answers is not.

namespace Drupal\Core\Config {
    interface ConfigFactoryInterface
    {
    }
}

namespace Drupal\Core\KeyValueStore {
    interface KeyValueFactoryInterface
    {
    }
    interface KeyValueStoreInterface
    {
    }
}

namespace Drupal\Core {
    interface DestructableInterface
    {
        public function destruct();
    }
}

namespace Drupal\Core\Render {
    class Markup implements \JsonSerializable
    {
        private $text;
        public static function create($text)
        {
            $made = new self();
            $made->text = $text;
            return $made;
        }
        public function jsonSerialize(): mixed
        {
            return $this->text;
        }
    }
}

namespace Drupal\Core\Cache {
    interface CacheTagsInvalidatorInterface
    {
    }
    class CacheableMetadata
    {
        public $tags = [];
        public $contexts = [];
        public function addCacheTags(array $tags)
        {
            $this->tags = array_merge($this->tags, $tags);
            return $this;
        }
        public function addCacheContexts(array $contexts)
        {
            $this->contexts = array_merge($this->contexts, $contexts);
            return $this;
        }
    }
}

namespace Drupal\Core\Language {
    interface LanguageInterface
    {
        const TYPE_CONTENT = 'language_content';
    }
    interface LanguageManagerInterface
    {
    }
}

namespace Drupal\Core\Logger {
    interface LoggerChannelFactoryInterface
    {
    }
}

namespace Drupal\Core\StringTranslation {
    trait StringTranslationTrait
    {
        protected function t($text, array $args = [])
        {
            return strtr($text, $args);
        }
    }
}

namespace Drupal\Component\Datetime {
    interface TimeInterface
    {
    }
}

namespace GuzzleHttp {
    interface ClientInterface
    {
    }
}

namespace GuzzleHttp\Psr7 {
    class Utils
    {
        public static function streamFor($text)
        {
            return $text;
        }
    }
    /** A stream, of which all that is used here is that one writes into it. */
    class FnStream
    {
        public $write;
        public static function decorate($stream, array $methods)
        {
            $made = new self();
            $made->write = $methods['write'];
            return $made;
        }
    }
}

namespace Symfony\Component\HttpFoundation {
    class RequestStack
    {
        public function __construct(private readonly array $request)
        {
        }
        public function getCurrentRequest()
        {
            $bag = fn ($name) => new class ([
                'get' => fn ($key) => $this->request[$name][$key] ?? null,
                'has' => fn ($key) => isset($this->request[$name][$key]),
            ]) {
                use \StandIns\Table;
            };
            return (object) ['query' => $bag('query'), 'headers' => $bag('headers')];
        }
    }
}

namespace Psr\Http\Message {
    interface ResponseInterface
    {
    }
}

namespace GuzzleHttp\Exception {
    interface GuzzleException extends \Throwable
    {
    }
}

namespace StandIns {
    use Drupal\cssr\Builder;
    use Drupal\cssr\Copies;
    use Drupal\cssr\CopyStore;
    use Drupal\cssr\Fetcher;

    /** Answers to any method by a table of closures. */
    trait Table
    {
        public function __construct(private readonly array $methods)
        {
        }
        public function __call($name, $arguments)
        {
            return $this->methods[$name](...$arguments);
        }
    }
    class Fault extends \Exception implements \GuzzleHttp\Exception\GuzzleException
    {
    }

    /** A site with the module: its services, what was asked of servers, what was logged, which cache tags were invalidated. */
    class Site
    {
        public array $asked = [];
        public array $logged = [];
        public array $invalidated = [];
        public array $kept = [];
        public float $now = 1000000;
        /** How many seconds the server takes for each byte. */
        public float $slow = 0;
        /** How many bytes were taken of the answers. */
        public int $taken = 0;
        /** What the server answers: [status, body, headers], or null for none; by address, where it is not the same for all. */
        public ?array $answer = null;

        public function __construct(public array $settings)
        {
        }

        public function copies(): Copies
        {
            $config = new class (['get' => fn ($key) => $this->settings[$key] ?? null]) {
                use Table;
            };
            $store = new class ([
                'get' => fn ($key, $default = null) => $this->kept[$key] ?? $default,
                'set' => function ($key, $value) {
                    $this->kept[$key] = $value;
                },
                'delete' => function ($key) {
                    unset($this->kept[$key]);
                },
            ]) implements \Drupal\Core\KeyValueStore\KeyValueStoreInterface {
                use Table;
            };
            $logger = new class ([
                'warning' => function ($message, $context) {
                    $this->logged[] = strtr($message, $context);
                },
            ]) {
                use Table;
            };
            $time = new class ([
                'getRequestTime' => fn () => (int) $this->now,
                'getCurrentTime' => fn () => (int) $this->now,
                'getCurrentMicroTime' => fn () => $this->now,
            ]) implements \Drupal\Component\Datetime\TimeInterface {
                use Table;
            };
            $client = new class (['request' => fn (...$arguments) => $this->answerTo(...$arguments)]) implements \GuzzleHttp\ClientInterface {
                use Table;
            };
            $stores = new class (['get' => fn () => $store]) implements \Drupal\Core\KeyValueStore\KeyValueFactoryInterface {
                use Table;
            };
            return new Copies(
                new class (['get' => fn () => $config]) implements \Drupal\Core\Config\ConfigFactoryInterface {
                    use Table;
                },
                new CopyStore($stores),
                new Fetcher($client, $time),
                new class ([
                    'invalidateTags' => function ($tags) {
                        $this->invalidated = array_merge($this->invalidated, $tags);
                    },
                ]) implements \Drupal\Core\Cache\CacheTagsInvalidatorInterface {
                    use Table;
                },
                $time,
                new class (['get' => fn () => $logger]) implements \Drupal\Core\Logger\LoggerChannelFactoryInterface {
                    use Table;
                },
            );
        }

        public function builder(Copies $copies, string $language, array $request): Builder
        {
            $current = new class (['getId' => fn () => $language]) {
                use Table;
            };
            $config = new class (['get' => fn ($key) => $this->settings[$key] ?? null]) {
                use Table;
            };
            return new Builder(
                $copies,
                new class (['get' => fn () => $config]) implements \Drupal\Core\Config\ConfigFactoryInterface {
                    use Table;
                },
                new class (['getCurrentLanguage' => fn () => $current]) implements \Drupal\Core\Language\LanguageManagerInterface {
                    use Table;
                },
                new \Symfony\Component\HttpFoundation\RequestStack($request),
            );
        }

        private function answerTo($method, $url, $options)
        {
            $this->asked[] = [$method, $url, $options['headers']];
            if ($this->answer === null) {
                throw new Fault('could not connect');
            }
            // By address: for all that is answered, or for the text only.
            $answer = $this->answer[$url] ?? $this->answer;
            [$status, $text, $headers] = $answer + [1 => '', 2 => []];
            if (is_array($text)) {
                [$status, $text] = isset($text[$url]) ? [$status, $text[$url]] : [404, ''];
            }
            foreach ($text === '' ? [] : str_split($text, $this->slow ? 1 : 65536) as $piece) {
                $this->now += $this->slow;
                $this->taken += strlen($piece);
                if (($options['sink']->write)($piece) < strlen($piece)) {
                    throw new Fault('cURL error 23: Failed writing body');
                }
            }
            return new class (['getStatusCode' => fn () => $status, 'getHeaderLine' => fn ($name) => $headers[$name] ?? '']) implements \Psr\Http\Message\ResponseInterface {
                use Table;
            };
        }
    }
}
