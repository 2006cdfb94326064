import MinimizerPlugin from "minimizer-webpack-plugin";

/**
 * webpack's `optimization.minimizer`: swc with what webpack asks of Terser. It takes a sixth of the
 * time, and its scripts are slightly smaller.
 */
export const minimizer = [
  new MinimizerPlugin({
    minify: {
      implementation: MinimizerPlugin.swcMinify,
      options: { compress: { passes: 2 } },
    },
    parallel: false,
  }),
];
