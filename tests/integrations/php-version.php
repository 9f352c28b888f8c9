<?php
// Finds what PHP before 8.0 does not know: reads [[name, code]…] as JSON, writes ["name:line: what"…]. It goes by the tokens of PHP's own
// parser, since there is no such PHP to try it with.

const FUNCTIONS = [
    'str_contains', 'str_starts_with', 'str_ends_with', 'get_debug_type', 'get_resource_id', 'fdiv', 'preg_last_error_msg',
    'array_is_list', 'enum_exists', 'fsync', 'fdatasync', 'ini_parse_quantity', 'mb_str_pad', 'json_validate',
    'array_find', 'array_find_key', 'array_any', 'array_all', 'mb_trim', 'mb_ucfirst', 'array_first', 'array_last',
];
const CLASSES = ['WeakMap', 'Stringable', 'ValueError', 'UnhandledMatchError', 'Attribute', 'Random\Randomizer', 'PhpToken'];
const TOKENS = [
    T_MATCH => 'match', T_NULLSAFE_OBJECT_OPERATOR => '?->', T_ATTRIBUTE => 'an attribute', T_ENUM => 'an enum', T_READONLY => 'readonly',
];
const TYPES = ['mixed', 'never', 'true', 'false', 'null'];
const SCOPES = ['public', 'protected', 'private'];

/** The tokens of code, without space and comments: of PhpToken, with a last one that is nothing. */
function tokens_of(string $code): array
{
    $tokens = array_filter(PhpToken::tokenize($code, TOKEN_PARSE), static fn ($token) => !$token->isIgnorable());
    return [...array_values($tokens), new PhpToken(0, '')];
}

/** Where the bracket that opens at a place is closed. */
function close_of(array $tokens, int $open): int
{
    for ($depth = 0, $i = $open; isset($tokens[$i]); $i++) {
        $depth += in_array($tokens[$i]->text, ['(', '[', '{'], true) - in_array($tokens[$i]->text, [')', ']', '}'], true);
        if (!$depth) {
            return $i;
        }
    }
    return $i - 1;
}

/** What is new in the head of a function, which begins at a place. */
function in_head(array $tokens, int $at): iterable
{
    for ($open = $at; $tokens[$open]->text !== '('; $open++);
    $close = close_of($tokens, $open);
    if ($tokens[$close - 1]->text === ',') {
        yield 'a comma after the last parameter' => $close;
    }
    for ($end = $close, $last = $close; !in_array($tokens[$end]->text, ['{', ';', '=>', ''], true); $end++);
    for ($i = $open + 1; $i < $end; $i++) {
        $text = strtolower($tokens[$i]->text);
        if (in_array($text, SCOPES, true)) {
            yield 'a property among the parameters' => $i;
        } elseif ($text === '|' && $tokens[$i - 1]->is([T_STRING, T_ARRAY, T_CALLABLE, T_NAME_QUALIFIED, T_NAME_FULLY_QUALIFIED])) {
            yield 'a type of several' => $i;
        } elseif ($tokens[$i]->is(T_NEW)) {
            yield 'new as a default' => $i;
        } elseif (in_array($text, TYPES, true) && $tokens[$i - 1]->text !== '=' && $tokens[$i - 1]->text !== '::') {
            yield "the type $text" => $i;
        } elseif ($text === 'static' && $i > $close) {
            yield 'the type static' => $i;
        }
    }
}

/** What is new at a place. */
function at_place(array $tokens, int $i): iterable
{
    [$before, $token, $next] = [$tokens[$i - 1] ?? new PhpToken(0, ''), $tokens[$i], $tokens[$i + 1] ?? new PhpToken(0, '')];
    $name = ltrim($token->text, '\\');
    if (isset(TOKENS[$token->id])) {
        yield TOKENS[$token->id] => $i;
    }
    $isName = $token->is([T_STRING, T_NAME_QUALIFIED, T_NAME_FULLY_QUALIFIED]);
    $isMember = $before->is([T_OBJECT_OPERATOR, T_DOUBLE_COLON, T_FUNCTION, T_CONST]);
    if ($isName && !$isMember && $next->text === '(' && in_array(strtolower($name), FUNCTIONS, true)) {
        yield "$name()" => $i;
    }
    if ($isName && !$isMember && in_array($name, CLASSES, true)) {
        yield $name => $i;
    }
    if ($isName && $next->text === ':' && in_array($before->text, ['(', ','], true)) {
        yield 'an argument by its name' => $i;
    }
    if ($token->text === '...' && $next->text === ')') {
        yield 'a function as a value' => $i;
    }
    if ($token->is(T_THROW) && !in_array($before->text, ['{', '}', ';', ':', ')', '<?php '], true) && !$before->is([T_OPEN_TAG, T_ELSE])) {
        yield 'throw in an expression' => $i;
    }
    if ($token->is(T_CATCH) && !$tokens[close_of($tokens, $i + 1) - 1]->is(T_VARIABLE)) {
        yield 'catch without a variable' => $i;
    }
    if ($token->is(T_DOUBLE_COLON) && strtolower($next->text) === 'class' && ($before->is(T_VARIABLE) || $before->text === ')')) {
        yield 'the class of an object' => $i;
    }
    if ($token->is([T_FUNCTION, T_FN])) {
        yield from in_head($tokens, $i);
    }
    if ($token->is(T_USE) && $before->text === ')' && $tokens[close_of($tokens, $i + 1) - 1]->text === ',') {
        yield 'a comma after the last variable' => $i;
    }
}

$found = [];
foreach (json_decode(stream_get_contents(STDIN), true) as [$name, $code]) {
    $tokens = tokens_of($code);
    foreach (array_keys($tokens) as $i) {
        foreach (at_place($tokens, $i) as $what => $at) {
            $found[] = "$name:{$tokens[$at]->line}: $what";
        }
    }
}
echo json_encode(array_values(array_unique($found)), JSON_UNESCAPED_UNICODE);
