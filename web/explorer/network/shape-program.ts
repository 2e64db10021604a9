import { NodeProgram, type ProgramInfo } from 'sigma/rendering';
import type { NodeDisplayData, RenderParams } from 'sigma/types';
import { floatColor } from 'sigma/utils';
import type { KindGroup } from '../../../src/explorer/drawing/network/script-data.ts';

/** A node as sigma draws it, with its shape. */
export interface ShapedNode extends NodeDisplayData {
  /** In the data of the network. */
  readonly index: number;
  readonly group: KindGroup;
  readonly borderColor: string;
}

const shapeNumbers: Readonly<Record<KindGroup, number>> = {
  state: 0,
  finance: 1,
  territoire: 2,
  elected: 3,
  profession: 4,
  other: 5,
  fabrique: 6,
};

const { FLOAT, UNSIGNED_BYTE, TRIANGLES } = WebGLRenderingContext;
const uniforms = ['u_sizeRatio', 'u_correctionRatio', 'u_matrix'] as const;

/** One triangle around each node, three radii from its centre to each corner: no shape reaches farther than its sides. */
const vertexShader = /* glsl */ `
attribute vec4 a_id;
attribute vec4 a_color;
attribute vec4 a_border;
attribute vec2 a_position;
attribute float a_size;
attribute float a_shape;
attribute float a_angle;
uniform mat3 u_matrix;
uniform float u_sizeRatio;
uniform float u_correctionRatio;
varying vec4 v_color;
varying vec4 v_border;
varying vec2 v_point;
varying float v_shape;
varying float v_pixel;
varying float v_stroke;
const float bias = 255.0 / 254.0;

void main() {
  v_point = 3.0 * vec2(cos(a_angle), sin(a_angle));
  float radius = a_size * 2.0 * u_correctionRatio / u_sizeRatio;
  gl_Position = vec4((u_matrix * vec3(a_position + radius * v_point, 1)).xy, 0, 1);
  v_shape = a_shape;
  v_pixel = u_sizeRatio / a_size;
  v_stroke = 0.75 / a_size;
  #ifdef PICKING_MODE
  v_color = a_id;
  #else
  v_color = a_color;
  #endif
  v_border = a_border;
  v_color.a *= bias;
  v_border.a *= bias;
}
`;

/** The distance from the outline of the shape, in radii: the same outlines as in src/explorer/drawing/network/shapes.ts, y upwards. */
const fragmentShader = /* glsl */ `
precision highp float;
varying vec4 v_color;
varying vec4 v_border;
varying vec2 v_point;
varying float v_shape;
varying float v_pixel;
varying float v_stroke;

float box(vec2 p, vec2 half_size) {
  return max(p.x - half_size.x, p.y - half_size.y);
}

float triangle(float x, float y) {
  return max(-y - 0.95, (2.35 * x + 1.3 * (y - 1.4)) / 2.6857);
}

float outline(vec2 p) {
  vec2 q = abs(p);
  if (v_shape < 0.5) return length(p) - 1.0;
  if (v_shape < 1.5) return box(q, vec2(0.89));
  if (v_shape < 2.5) return max(max(q.x - 0.95, -p.y - 0.85), (0.9 * q.x + 0.95 * (p.y - 1.25)) / 1.3086);
  if (v_shape < 3.5) return triangle(q.x, p.y);
  if (v_shape < 4.5) return triangle(q.x, -p.y);
  if (v_shape < 5.5) return min(box(q, vec2(1.2, 0.45)), box(q, vec2(0.45, 1.2)));
  return (q.x + q.y - 1.25) / 1.4142;
}

void main(void) {
  float distance_out = outline(v_point);
  #ifdef PICKING_MODE
  gl_FragColor = distance_out > v_stroke ? vec4(0.0) : v_color;
  #else
  float blur = 0.5 * v_pixel;
  float border = smoothstep(-v_stroke - blur, -v_stroke + blur, distance_out);
  float outside = smoothstep(v_stroke - blur, v_stroke + blur, distance_out);
  gl_FragColor = mix(mix(v_color, v_border, border), vec4(0.0), outside);
  #endif
}
`;

/** Draws nodes in the shapes of their groups, with a border, as the SVG has them. */
export class ShapeProgram extends NodeProgram<(typeof uniforms)[number]> {
  override getDefinition() {
    return {
      VERTICES: 3,
      VERTEX_SHADER_SOURCE: vertexShader,
      FRAGMENT_SHADER_SOURCE: fragmentShader,
      METHOD: TRIANGLES as 4,
      UNIFORMS: uniforms,
      ATTRIBUTES: [
        { name: 'a_position', size: 2, type: FLOAT },
        { name: 'a_size', size: 1, type: FLOAT },
        { name: 'a_color', size: 4, type: UNSIGNED_BYTE, normalized: true },
        { name: 'a_border', size: 4, type: UNSIGNED_BYTE, normalized: true },
        { name: 'a_shape', size: 1, type: FLOAT },
        { name: 'a_id', size: 4, type: UNSIGNED_BYTE, normalized: true },
      ],
      CONSTANT_ATTRIBUTES: [{ name: 'a_angle', size: 1, type: FLOAT }],
      CONSTANT_DATA: [[0], [(2 * Math.PI) / 3], [(4 * Math.PI) / 3]],
    };
  }

  override processVisibleItem(nodeIndex: number, startIndex: number, data: NodeDisplayData): void {
    // Sigma hands on what the reducer of nodes gives: see drawing.ts.
    const { x, y, size, color, borderColor, group } = data as ShapedNode;
    this.array.set(
      [x, y, size, floatColor(color), floatColor(borderColor), shapeNumbers[group], nodeIndex],
      startIndex,
    );
  }

  override setUniforms(
    { correctionRatio, sizeRatio, matrix }: RenderParams,
    { gl, uniformLocations }: ProgramInfo,
  ): void {
    gl.uniform1f(uniformLocations['u_correctionRatio'] ?? null, correctionRatio);
    gl.uniform1f(uniformLocations['u_sizeRatio'] ?? null, sizeRatio);
    gl.uniformMatrix3fv(uniformLocations['u_matrix'] ?? null, false, matrix);
  }
}
