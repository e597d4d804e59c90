import './elsewhere';
import './looks';
import './reading';
import './widths';
