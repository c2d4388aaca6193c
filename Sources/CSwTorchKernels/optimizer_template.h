// One optimizer step over one parameter, for the type T, rounded where PyTorch rounds. Included once per type.

CLONES static void NAME(sgd)(swt_sgd s, T *p, const T *gradient, T *velocity, size_t count) {
    const T rate = (T)-s.learning_rate, decay = (T)s.weight_decay, momentum = (T)s.momentum;
    const T share = (T)(1 - s.dampening);
    const bool first = s.first, nesterov = s.nesterov;
    if (!velocity) {
        if (decay == 0) {
            INDEPENDENT for (size_t i = 0; i < count; i += 1) p[i] = p[i] + gradient[i] * rate;
        } else {
            INDEPENDENT for (size_t i = 0; i < count; i += 1) p[i] = p[i] + (gradient[i] + p[i] * decay) * rate;
        }
        return;
    }
    INDEPENDENT for (size_t i = 0; i < count; i += 1) {
        T g = decay == 0 ? gradient[i] : gradient[i] + p[i] * decay;
        T v = first ? g : velocity[i] * momentum + g * share;
        velocity[i] = v;
        T direction = nesterov ? g + v * momentum : v;
        p[i] = p[i] + direction * rate;
    }
}

CLONES static void NAME(adam)(swt_adam s, T *p, const T *gradient, T *mean, T *square, size_t count) {
    const T share1 = (T)(1 - s.beta1), beta2 = (T)s.beta2, share2 = (T)(1 - s.beta2), decay = (T)s.weight_decay;
    const T size = (T)(-s.learning_rate / s.correction1), root = (T)__builtin_sqrt(s.correction2), epsilon = (T)s.epsilon;
    INDEPENDENT for (size_t i = 0; i < count; i += 1) {
        T g = decay == 0 ? gradient[i] : gradient[i] + p[i] * decay;
        T m = mean[i] + share1 * (g - mean[i]);
        T v = square[i] * beta2 + share2 * g * g;
        mean[i] = m;
        square[i] = v;
        p[i] = p[i] + size * m / (__builtin_elementwise_sqrt(v) / root + epsilon);
    }
}
