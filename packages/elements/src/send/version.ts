/** The version of this package. A submission that one version could not send is tried again by the next. */
export const version = '0.1.0';
