// One optimizer step over one parameter, for the type T, rounded where PyTorch rounds and fused where it fuses. Included once per type.
//
// Where a loop has variants, its body is an inline function that is called with constants, so that each variant is a loop
// without branches.

// What a loop works on.
typedef struct {
    T *p;
    const T *gradient;
    T *first, *second, *third;
} NAME(arrays);

INLINE NAME(arrays) NAME(arrays_of)(swt_slot slot) {
    return (NAME(arrays)){slot.parameter, slot.gradient, slot.first, slot.second, slot.third};
}

// The gradient that is descended: turned round where climbing is wanted, with the penalty's gradient where there is one.
INLINE T NAME(descended)(swt_common c, T gradient, T parameter) {
    T g = c.maximize ? -gradient : gradient;
    return c.weight_decay == 0 ? g : FUSED(parameter, (T)c.weight_decay, g);
}

// The way from a to b, counted from the nearer end.
INLINE T NAME(between)(T a, T b, T share) {
    return share < (T)0.5 ? FUSED(share, b - a, a) : FUSED(share - (T)1, b - a, b);
}

CLONES static void NAME(sgd)(swt_sgd s, swt_slot slot, size_t count) {
    NAME(arrays) a = NAME(arrays_of)(slot);
    const T rate = (T)-s.common.learning_rate, momentum = (T)s.momentum, share = (T)(1 - s.dampening);
    const bool first = s.first, nesterov = s.nesterov;
    if (!a.first) {
        if (s.common.weight_decay == 0) {
            const T signed_rate = s.common.maximize ? -rate : rate;
            INDEPENDENT for (size_t i = 0; i < count; i += 1) a.p[i] = FUSED(a.gradient[i], signed_rate, a.p[i]);
        } else {
            INDEPENDENT for (size_t i = 0; i < count; i += 1) {
                a.p[i] = FUSED(NAME(descended)(s.common, a.gradient[i], a.p[i]), rate, a.p[i]);
            }
        }
        return;
    }
    INDEPENDENT for (size_t i = 0; i < count; i += 1) {
        T g = NAME(descended)(s.common, a.gradient[i], a.p[i]);
        T v = first ? g : FUSED(g, share, a.first[i] * momentum);
        a.first[i] = v;
        T direction = nesterov ? FUSED(v, momentum, g) : v;
        a.p[i] = FUSED(direction, rate, a.p[i]);
    }
}

INLINE void NAME(adam_loop)(swt_adam s, NAME(arrays) a, size_t count, const bool keeps_largest) {
    const T share1 = (T)(1 - s.beta1), beta2 = (T)s.beta2, share2 = (T)(1 - s.beta2), epsilon = (T)s.common.epsilon;
    const T size = (T)(-s.common.learning_rate / s.correction1), root = (T)__builtin_sqrt(s.correction2);
    const T kept = s.decoupled ? (T)(1 - s.common.learning_rate * s.common.weight_decay) : (T)1;
    if (s.decoupled) s.common.weight_decay = 0;
    INDEPENDENT for (size_t i = 0; i < count; i += 1) {
        T g = NAME(descended)(s.common, a.gradient[i], a.p[i]);
        T m = NAME(between)(a.first[i], g, share1);
        T v = FUSED(share2 * g, g, a.second[i] * beta2);
        a.first[i] = m;
        a.second[i] = v;
        if (keeps_largest) {
            v = a.third[i] > v ? a.third[i] : v;
            a.third[i] = v;
        }
        a.p[i] = a.p[i] * kept + size * m / (__builtin_elementwise_sqrt(v) / root + epsilon);
    }
}

CLONES static void NAME(adam)(swt_adam s, swt_slot slot, size_t count) {
    NAME(arrays) a = NAME(arrays_of)(slot);
    if (a.third) {
        NAME(adam_loop)(s, a, count, true);
    } else {
        NAME(adam_loop)(s, a, count, false);
    }
}

INLINE void NAME(rmsprop_loop)(swt_rmsprop s, NAME(arrays) a, size_t count, const bool has_momentum, const bool is_centered) {
    const T alpha = (T)s.alpha, share = (T)(1 - s.alpha), epsilon = (T)s.common.epsilon, momentum = (T)s.momentum;
    const T rate = (T)-s.common.learning_rate;
    INDEPENDENT for (size_t i = 0; i < count; i += 1) {
        T g = NAME(descended)(s.common, a.gradient[i], a.p[i]);
        T v = FUSED(share * g, g, a.first[i] * alpha);
        a.first[i] = v;
        if (is_centered) {
            T mean = NAME(between)(a.third[i], g, share);
            a.third[i] = mean;
            v = FUSED(-mean, mean, v);
        }
        T scale = __builtin_elementwise_sqrt(v) + epsilon;
        if (has_momentum) {
            T velocity = a.second[i] * momentum + g / scale;
            a.second[i] = velocity;
            a.p[i] = FUSED(velocity, rate, a.p[i]);
        } else {
            a.p[i] = a.p[i] + rate * g / scale;
        }
    }
}

CLONES static void NAME(rmsprop)(swt_rmsprop s, swt_slot slot, size_t count) {
    NAME(arrays) a = NAME(arrays_of)(slot);
    if (a.second && a.third) {
        NAME(rmsprop_loop)(s, a, count, true, true);
    } else if (a.second) {
        NAME(rmsprop_loop)(s, a, count, true, false);
    } else if (a.third) {
        NAME(rmsprop_loop)(s, a, count, false, true);
    } else {
        NAME(rmsprop_loop)(s, a, count, false, false);
    }
}

CLONES static void NAME(adagrad)(swt_adagrad s, swt_slot slot, size_t count) {
    NAME(arrays) a = NAME(arrays_of)(slot);
    const T rate = (T)-s.common.learning_rate, epsilon = (T)s.common.epsilon;
    INDEPENDENT for (size_t i = 0; i < count; i += 1) {
        T g = NAME(descended)(s.common, a.gradient[i], a.p[i]);
        T sum = FUSED(g, g, a.first[i]);
        a.first[i] = sum;
        a.p[i] = a.p[i] + rate * g / (__builtin_elementwise_sqrt(sum) + epsilon);
    }
}

CLONES static void NAME(adadelta)(swt_adadelta s, swt_slot slot, size_t count) {
    NAME(arrays) a = NAME(arrays_of)(slot);
    const T rho = (T)s.rho, share = (T)(1 - s.rho), epsilon = (T)s.common.epsilon, rate = (T)-s.common.learning_rate;
    INDEPENDENT for (size_t i = 0; i < count; i += 1) {
        T g = NAME(descended)(s.common, a.gradient[i], a.p[i]);
        T v = FUSED(share * g, g, a.first[i] * rho);
        T scale = __builtin_elementwise_sqrt(v + epsilon);
        T update = __builtin_elementwise_sqrt(a.second[i] + epsilon) / scale * g;
        a.first[i] = v;
        a.second[i] = FUSED(share * update, update, a.second[i] * rho);
        a.p[i] = FUSED(update, rate, a.p[i]);
    }
}

CLONES static void NAME(adamax)(swt_adamax s, swt_slot slot, size_t count) {
    NAME(arrays) a = NAME(arrays_of)(slot);
    const T share1 = (T)(1 - s.beta1), beta2 = (T)s.beta2, epsilon = (T)s.common.epsilon;
    const T size = (T)(-s.common.learning_rate / s.correction1);
    INDEPENDENT for (size_t i = 0; i < count; i += 1) {
        T g = NAME(descended)(s.common, a.gradient[i], a.p[i]);
        T m = NAME(between)(a.first[i], g, share1);
        T faded = a.second[i] * beta2, present = (g < 0 ? -g : g) + epsilon;
        T largest = faded > present ? faded : present;
        a.first[i] = m;
        a.second[i] = largest;
        a.p[i] = a.p[i] + size * m / largest;
    }
}

CLONES static void NAME(nadam)(swt_nadam s, swt_slot slot, size_t count) {
    NAME(arrays) a = NAME(arrays_of)(slot);
    const T share1 = (T)(1 - s.beta1), beta2 = (T)s.beta2, share2 = (T)(1 - s.beta2), epsilon = (T)s.common.epsilon;
    const T correction = (T)s.correction2, of_gradient = (T)s.gradient_factor, of_mean = (T)s.mean_factor;
    const T kept = s.decoupled ? (T)(1 - s.common.learning_rate * s.common.weight_decay) : (T)1;
    if (s.decoupled) s.common.weight_decay = 0;
    INDEPENDENT for (size_t i = 0; i < count; i += 1) {
        T g = NAME(descended)(s.common, a.gradient[i], a.p[i]);
        T m = NAME(between)(a.first[i], g, share1);
        T v = FUSED(share2 * g, g, a.second[i] * beta2);
        a.first[i] = m;
        a.second[i] = v;
        T scale = __builtin_elementwise_sqrt(v / correction) + epsilon;
        a.p[i] = a.p[i] * kept + of_gradient * g / scale + of_mean * m / scale;
    }
}
