;; The networks' arithmetic in WebAssembly with 128-bit SIMD. All addresses and strides are in bytes.
;; kernel-bytes.ts holds these lines assembled; a test keeps the two the same.
(module
  (import "kernel" "memory" (memory 1))

  ;; output[r] = bias + sum over i of input[r][i] * weights[i], for `rows` rows that lie `stride` apart.
  ;; `outputs` is a multiple of 8. The weights lie tile by tile: for each 8 outputs, 8 numbers for each input.
  ;; Four rows by eight outputs are kept in registers; 32 rows at a time keep the input in the nearest cache.
  (func (export "affine")
    (param $input i32) (param $stride i32) (param $rows i32) (param $inputs i32) (param $outputs i32)
    (param $weights i32) (param $bias i32) (param $output i32)
    (local $block i32) (local $tile i32) (local $row i32) (local $pitch i32)
    (local $w i32) (local $end i32) (local $b i32) (local $x i32) (local $y i32)
    (local $x0 i32) (local $x1 i32) (local $x2 i32) (local $x3 i32)
    (local $w0 v128) (local $w1 v128) (local $s v128)
    (local $a00 v128) (local $a01 v128) (local $a10 v128) (local $a11 v128)
    (local $a20 v128) (local $a21 v128) (local $a30 v128) (local $a31 v128)
    (local.set $pitch (i32.shl (local.get $outputs) (i32.const 2)))
    (block $done
      (loop $blocks
        (br_if $done (i32.eqz (local.get $rows)))
        (local.set $block
          (select (local.get $rows) (i32.const 32) (i32.lt_u (local.get $rows) (i32.const 32))))
        (local.set $tile (i32.const 0))
        (local.set $end (local.get $weights))
        (loop $tiles
          (local.set $b (i32.add (local.get $bias) (i32.shl (local.get $tile) (i32.const 2))))
          (local.set $w (local.get $end))
          (local.set $end (i32.add (local.get $w) (i32.shl (local.get $inputs) (i32.const 5))))
          (local.set $row (i32.const 0))
          (local.set $x (local.get $input))
          (local.set $y (i32.add (local.get $output) (i32.shl (local.get $tile) (i32.const 2))))

          (block $four_done
            (loop $four
              (br_if $four_done
                (i32.gt_u (i32.add (local.get $row) (i32.const 4)) (local.get $block)))
              (local.set $x0 (local.get $x))
              (local.set $x1 (i32.add (local.get $x0) (local.get $stride)))
              (local.set $x2 (i32.add (local.get $x1) (local.get $stride)))
              (local.set $x3 (i32.add (local.get $x2) (local.get $stride)))
              (local.set $x (i32.add (local.get $x3) (local.get $stride)))
              (local.set $a00 (v128.load (local.get $b)))
              (local.set $a01 (v128.load offset=16 (local.get $b)))
              (local.set $a10 (local.get $a00))
              (local.set $a11 (local.get $a01))
              (local.set $a20 (local.get $a00))
              (local.set $a21 (local.get $a01))
              (local.set $a30 (local.get $a00))
              (local.set $a31 (local.get $a01))
              (loop $inner
                (local.set $w0 (v128.load (local.get $w)))
                (local.set $w1 (v128.load offset=16 (local.get $w)))
                (local.set $s (v128.load32_splat (local.get $x0)))
                (local.set $a00 (f32x4.add (local.get $a00) (f32x4.mul (local.get $s) (local.get $w0))))
                (local.set $a01 (f32x4.add (local.get $a01) (f32x4.mul (local.get $s) (local.get $w1))))
                (local.set $s (v128.load32_splat (local.get $x1)))
                (local.set $a10 (f32x4.add (local.get $a10) (f32x4.mul (local.get $s) (local.get $w0))))
                (local.set $a11 (f32x4.add (local.get $a11) (f32x4.mul (local.get $s) (local.get $w1))))
                (local.set $s (v128.load32_splat (local.get $x2)))
                (local.set $a20 (f32x4.add (local.get $a20) (f32x4.mul (local.get $s) (local.get $w0))))
                (local.set $a21 (f32x4.add (local.get $a21) (f32x4.mul (local.get $s) (local.get $w1))))
                (local.set $s (v128.load32_splat (local.get $x3)))
                (local.set $a30 (f32x4.add (local.get $a30) (f32x4.mul (local.get $s) (local.get $w0))))
                (local.set $a31 (f32x4.add (local.get $a31) (f32x4.mul (local.get $s) (local.get $w1))))
                (local.set $x0 (i32.add (local.get $x0) (i32.const 4)))
                (local.set $x1 (i32.add (local.get $x1) (i32.const 4)))
                (local.set $x2 (i32.add (local.get $x2) (i32.const 4)))
                (local.set $x3 (i32.add (local.get $x3) (i32.const 4)))
                (local.set $w (i32.add (local.get $w) (i32.const 32)))
                (br_if $inner (i32.lt_u (local.get $w) (local.get $end))))
              (v128.store (local.get $y) (local.get $a00))
              (v128.store offset=16 (local.get $y) (local.get $a01))
              (local.set $y (i32.add (local.get $y) (local.get $pitch)))
              (v128.store (local.get $y) (local.get $a10))
              (v128.store offset=16 (local.get $y) (local.get $a11))
              (local.set $y (i32.add (local.get $y) (local.get $pitch)))
              (v128.store (local.get $y) (local.get $a20))
              (v128.store offset=16 (local.get $y) (local.get $a21))
              (local.set $y (i32.add (local.get $y) (local.get $pitch)))
              (v128.store (local.get $y) (local.get $a30))
              (v128.store offset=16 (local.get $y) (local.get $a31))
              (local.set $y (i32.add (local.get $y) (local.get $pitch)))
              (local.set $w (i32.sub (local.get $end) (i32.shl (local.get $inputs) (i32.const 5))))
              (local.set $row (i32.add (local.get $row) (i32.const 4)))
              (br $four)))

          ;; Rows left over, one at a time; even and odd inputs are summed apart, which halves the wait for each sum.
          (block $one_done
            (loop $one
              (br_if $one_done (i32.ge_u (local.get $row) (local.get $block)))
              (local.set $x0 (local.get $x))
              (local.set $x (i32.add (local.get $x) (local.get $stride)))
              (local.set $a00 (v128.load (local.get $b)))
              (local.set $a01 (v128.load offset=16 (local.get $b)))
              (local.set $a10 (v128.const f32x4 0 0 0 0))
              (local.set $a11 (v128.const f32x4 0 0 0 0))
              (loop $inner
                (local.set $s (v128.load32_splat (local.get $x0)))
                (local.set $a00
                  (f32x4.add (local.get $a00) (f32x4.mul (local.get $s) (v128.load (local.get $w)))))
                (local.set $a01
                  (f32x4.add (local.get $a01) (f32x4.mul (local.get $s) (v128.load offset=16 (local.get $w)))))
                (local.set $s (v128.load32_splat offset=4 (local.get $x0)))
                (local.set $a10
                  (f32x4.add (local.get $a10) (f32x4.mul (local.get $s) (v128.load offset=32 (local.get $w)))))
                (local.set $a11
                  (f32x4.add (local.get $a11) (f32x4.mul (local.get $s) (v128.load offset=48 (local.get $w)))))
                (local.set $x0 (i32.add (local.get $x0) (i32.const 8)))
                (local.set $w (i32.add (local.get $w) (i32.const 64)))
                (br_if $inner (i32.lt_u (local.get $w) (local.get $end))))
              (v128.store (local.get $y) (f32x4.add (local.get $a00) (local.get $a10)))
              (v128.store offset=16 (local.get $y) (f32x4.add (local.get $a01) (local.get $a11)))
              (local.set $y (i32.add (local.get $y) (local.get $pitch)))
              (local.set $w (i32.sub (local.get $end) (i32.shl (local.get $inputs) (i32.const 5))))
              (local.set $row (i32.add (local.get $row) (i32.const 1)))
              (br $one)))

          (local.set $tile (i32.add (local.get $tile) (i32.const 8)))
          (br_if $tiles (i32.lt_u (local.get $tile) (local.get $outputs))))
        (local.set $input (i32.add (local.get $input) (i32.mul (local.get $block) (local.get $stride))))
        (local.set $output (i32.add (local.get $output) (i32.mul (local.get $block) (local.get $pitch))))
        (local.set $rows (i32.sub (local.get $rows) (local.get $block)))
        (br $blocks))))

  (func $sum (param $v v128) (result f32)
    (f32.add
      (f32.add (f32x4.extract_lane 0 (local.get $v)) (f32x4.extract_lane 1 (local.get $v)))
      (f32.add (f32x4.extract_lane 2 (local.get $v)) (f32x4.extract_lane 3 (local.get $v)))))

  ;; For each row of 3 * 96 numbers: the greatest of the three pieces, normalised to mean 0 and variance 1,
  ;; times gain plus bias; written to, or added to, rows of 96.
  (func (export "maxoutNorm")
    (param $gain i32) (param $bias i32) (param $hidden i32) (param $rows i32) (param $output i32) (param $residual i32)
    (local $i i32) (local $x i32) (local $y i32)
    (local $v v128) (local $sums v128) (local $mean v128) (local $scale v128)
    (block $done
      (loop $each
        (br_if $done (i32.eqz (local.get $rows)))
        ;; The greatest take the first piece's place.
        (local.set $sums (v128.const f32x4 0 0 0 0))
        (local.set $i (i32.const 0))
        (loop $greatest
          (local.set $x (i32.add (local.get $hidden) (local.get $i)))
          (local.set $v
            (f32x4.pmax
              (f32x4.pmax (v128.load (local.get $x)) (v128.load offset=384 (local.get $x)))
              (v128.load offset=768 (local.get $x))))
          (v128.store (local.get $x) (local.get $v))
          (local.set $sums (f32x4.add (local.get $sums) (local.get $v)))
          (local.set $i (i32.add (local.get $i) (i32.const 16)))
          (br_if $greatest (i32.lt_u (local.get $i) (i32.const 384))))
        (local.set $mean (f32x4.splat (f32.div (call $sum (local.get $sums)) (f32.const 96))))
        (local.set $sums (v128.const f32x4 0 0 0 0))
        (local.set $i (i32.const 0))
        (loop $squares
          (local.set $v
            (f32x4.sub (v128.load (i32.add (local.get $hidden) (local.get $i))) (local.get $mean)))
          (local.set $sums (f32x4.add (local.get $sums) (f32x4.mul (local.get $v) (local.get $v))))
          (local.set $i (i32.add (local.get $i) (i32.const 16)))
          (br_if $squares (i32.lt_u (local.get $i) (i32.const 384))))
        (local.set $scale
          (f32x4.splat
            (f32.div
              (f32.const 1)
              (f32.sqrt (f32.add (f32.div (call $sum (local.get $sums)) (f32.const 96)) (f32.const 1e-8))))))
        (local.set $i (i32.const 0))
        (loop $write
          (local.set $y (i32.add (local.get $output) (local.get $i)))
          (local.set $v
            (f32x4.add
              (f32x4.mul
                (f32x4.mul
                  (f32x4.sub (v128.load (i32.add (local.get $hidden) (local.get $i))) (local.get $mean))
                  (local.get $scale))
                (v128.load (i32.add (local.get $gain) (local.get $i))))
              (v128.load (i32.add (local.get $bias) (local.get $i)))))
          (if (local.get $residual)
            (then (local.set $v (f32x4.add (local.get $v) (v128.load (local.get $y))))))
          (v128.store (local.get $y) (local.get $v))
          (local.set $i (i32.add (local.get $i) (i32.const 16)))
          (br_if $write (i32.lt_u (local.get $i) (i32.const 384))))
        (local.set $hidden (i32.add (local.get $hidden) (i32.const 1152)))
        (local.set $output (i32.add (local.get $output) (i32.const 384)))
        (local.set $rows (i32.sub (local.get $rows) (i32.const 1)))
        (br $each))))

  ;; The sum of `count` rows of 128 numbers, whose addresses lie at `terms`; of each unit's two pieces the greater.
  (func (export "maxoutSum") (param $terms i32) (param $count i32) (param $output i32)
    (local $i i32) (local $term i32) (local $end i32) (local $x i32) (local $first v128) (local $second v128)
    (local.set $end (i32.add (local.get $terms) (i32.shl (local.get $count) (i32.const 2))))
    (loop $units
      (local.set $first (v128.const f32x4 0 0 0 0))
      (local.set $second (v128.const f32x4 0 0 0 0))
      (local.set $term (local.get $terms))
      (loop $each
        (local.set $x (i32.add (i32.load (local.get $term)) (local.get $i)))
        (local.set $first (f32x4.add (local.get $first) (v128.load (local.get $x))))
        (local.set $second (f32x4.add (local.get $second) (v128.load offset=256 (local.get $x))))
        (local.set $term (i32.add (local.get $term) (i32.const 4)))
        (br_if $each (i32.lt_u (local.get $term) (local.get $end))))
      (v128.store
        (i32.add (local.get $output) (local.get $i))
        (f32x4.pmax (local.get $first) (local.get $second)))
      (local.set $i (i32.add (local.get $i) (i32.const 16)))
      (br_if $units (i32.lt_u (local.get $i) (i32.const 256))))))
