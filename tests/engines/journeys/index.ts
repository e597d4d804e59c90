import './reading';
import './widths';
