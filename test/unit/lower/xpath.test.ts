import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { parseXPath } from '../../../src/lower/xpath.ts'

describe('XPath', () => {
  it('reads steps, predicates and functions', () => {
    const { expression } = parseXPath('/a//b[@c="x"][2]/text()')
    assert.deepEqual(expression, {
      t: 'p', r: true, s: [
        { x: 'child', n: 'a', p: [] },
        { x: 'descendant-or-self', n: 'node()', p: [] },
        { x: 'child', n: 'b', p: [{ t: 'o', op: '=', a: { t: 'p', r: false, s: [{ x: 'attribute', n: 'c', p: [] }] }, b: { t: 's', v: 'x' } }, { t: 'n', v: 2 }] },
        { x: 'child', n: 'text()', p: [] },
      ],
    })
  })

  it('tells a name from an operator by its place', () => {
    assert.deepEqual(parseXPath('div div mod').expression, { t: 'o', op: 'div', a: { t: 'p', r: false, s: [{ x: 'child', n: 'div', p: [] }] }, b: { t: 'p', r: false, s: [{ x: 'child', n: 'mod', p: [] }] } })
    assert.deepEqual(parseXPath('2 * 3').expression, { t: 'o', op: '*', a: { t: 'n', v: 2 }, b: { t: 'n', v: 3 } })
  })

  it('numbers user variables in the order they appear', () => assert.deepEqual(parseXPath('/a[$@i]/b[$@J and $@i]').variables, ['i', 'j']))

  const errors: readonly (readonly [text: string, message: string])[] = [
    ['', "XPATH syntax error: ''"], ['/a[', "XPATH syntax error: ''"], ['/a]', "XPATH syntax error: ']'"], ['/a/foo()', "XPATH syntax error: '()'"], ['1/a', "XPATH syntax error: '/a'"],
    ['position()', "XPATH syntax error: ''"], ['/a/b=/a/c', "XPATH error: comparison of two nodesets is not supported: '=/a/c'"], ['/a[@x=$y]', "Unknown XPATH variable at: '$y]'"],
  ]
  for (const [text, message] of errors) it(`refuses ${text || 'nothing'}`, () => assert.throws(() => parseXPath(text), { message }))
})
